# GEXF and GraphML through Gephi's importer. GAINSAY_GEPHI_TOOLKIT is gephi-toolkit-VERSION-all.jar (scripts/readers fetches it).
command -v java >/dev/null || { echo "skipped: java is not installed"; exit 77; }
[ -f "${GAINSAY_GEPHI_TOOLKIT:-}" ] || { echo "skipped: Gephi's toolkit is not there (scripts/readers)"; exit 77; }
exec java -Djava.awt.headless=true -Xmx1g -cp "$GAINSAY_GEPHI_TOOLKIT" "$(dirname "$0")/ReadGephi.java" "$1" 2>/dev/null
