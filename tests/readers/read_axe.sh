# The report in Chromium, light, dark and narrow, through axe-core: no violation that is serious or critical.
# GAINSAY_NODE_MODULES says where axe-core is.
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  { echo "skipped: chromium is not installed"; exit 77; }
axe=${GAINSAY_NODE_MODULES:-node_modules}/axe-core/axe.min.js
[ -f "$axe" ] || { echo "skipped: axe-core is not installed (scripts/readers)"; exit 77; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cp "$axe" "$work/axe.js"
cat >"$work/run.js" <<'JS'
addEventListener('load', () => {
  for (const each of document.querySelectorAll('details')) each.open = true;
  axe.run(document, {resultTypes: ['violations']}).then((results) => {
    const serious = results.violations.filter((each) => ['serious', 'critical'].includes(each.impact));
    document.title = 'AXE ' + results.violations.length + ' found, ' + serious.length + ' serious: ' +
        results.violations.map((each) => `${each.impact} ${each.id} (${each.nodes.length}: ${each.nodes[0].target})`).join('; ');
  }, (error) => { document.title = 'AXE failed: ' + error; });
});
JS
status=0
for name in sample hostile empty; do
  # The page's own policy would refuse a second script.
  sed 's/<meta http-equiv="Content-Security-Policy"[^>]*>//; s#</head>#<script src="axe.js"></script><script src="run.js"></script></head>#' "$1/$name/report.html" >"$work/page.html"
  for look in "light 1100" "dark 1100 --blink-settings=preferredColorScheme=0" "narrow 420"; do
    set -- "$1" $look
    title=$(timeout 90 "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --virtual-time-budget=20000 \
      --window-size="$3,1200" ${4:-} --dump-dom "file://$work/page.html" 2>/dev/null | grep -ao '<title>AXE[^<]*' | head -1)
    echo "$name, $2: ${title#<title>AXE }"
    case $title in *", 0 serious"*) ;; *) status=1 ;; esac
  done
done
exit $status
