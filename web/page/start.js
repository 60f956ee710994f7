showFigures();
showTimeline();
showDisputes();
showAgreements();
showControl();
setUpFilters();
showMap();
showClaims();
showNames();
showNotes();
closeReader();
addEventListener("keydown", (event) => { if (event.key === "Escape") closeReader(); });

// "#c7" opens claim 7.
const wanted = /^#c(\d+)$/.exec(location.hash);
if (wanted && data.claims[wanted[1] - 1]) openClaim(wanted[1] - 1);
