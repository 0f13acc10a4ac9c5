# The report in a real browser, from disk: no message in the console (a refused script, a failed request) and every card there.
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
  { echo "skipped: chromium is not installed"; exit 77; }
profile=$(mktemp -d) || exit 1
trap 'rm -rf "$profile"' EXIT
for name in sample hostile empty; do
  page=$1/$name/report.html
  timeout 60 "$browser" --headless --no-sandbox --disable-gpu --user-data-dir="$profile" --enable-logging=stderr --v=0 \
    --virtual-time-budget=2000 --dump-dom "file://$page" >"$profile/dom.html" 2>"$profile/log" || { cat "$profile/log"; exit 1; }
  if grep -E "CONSOLE|Refused" "$profile/log"; then echo "$page: messages in the console"; exit 1; fi
  wanted=$(grep -c '"schema":"gainsay.conflict/1"' "$1/$name/report.jsonl")
  found=$(grep -o '<article class="conflict' "$profile/dom.html" | wc -l)
  [ "$wanted" = "$found" ] || { echo "$page: $found of $wanted conflicts"; exit 1; }
  if [ "$wanted" != 0 ] && ! grep -q "All $wanted conflicts" "$profile/dom.html"; then echo "$page: its script did not run"; exit 1; fi
  echo "read $page"
done
