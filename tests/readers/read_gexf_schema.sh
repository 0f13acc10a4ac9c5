# GEXF against its schema (docs/schemas/gexf-*.rng), by libxml2: what we write is valid, and what a reader would drop or refuse is not.
command -v xmllint >/dev/null || { echo "skipped: libxml2-utils is not installed"; exit 77; }
schemas=$2/docs/schemas
valid() { xmllint --noout --nonet --relaxng "$schemas/gexf-$1.rng" "$2" 2>&1; }
for file in "$1"/*/*.gexf; do
  case $file in *13.gexf) dialect=1.3 ;; *) dialect=1.2 ;; esac
  said=$(valid $dialect "$file") || { echo "$file is not valid: $said" | head -5; exit 1; }
  echo "valid $file"
done

# The schema says no where the specification does, or where a reader was found to.
broken=$(mktemp) || exit 1
trap 'rm -f "$broken"' EXIT
while read -r change; do
  sed "$change" "$1/sample/dynamic.gexf" >"$broken"
  if cmp -s "$broken" "$1/sample/dynamic.gexf"; then echo "changes nothing: $change"; exit 1; fi
  if valid 1.2 "$broken" >/dev/null; then echo "taken for valid after $change"; exit 1; fi
done <<'CHANGES'
s/version="1.2"/version="1.3"/
s/1.2draft\/viz/1.3\/viz/
s/<node id="[^"]*"/<node/
s/ source="[^"]*"//
s/type="directed"/type="mutual"/
s/ kind="asserts"//
s/kind="asserts"/kind="says"/
s/ weight="[^"]*"/ weight="0"/
s/ start="\([0-9]*\)-[^"]*"/ start="\1"/
s/timeformat="date"/timeformat="dateTime"/
s/for="text"/for="label"/
s/title="published"/title="Published"/
s/type="long"/type="listinteger"/
s/<viz:color r="[0-9]*"/<viz:color r="256"/
s/<viz:color r="[^/]*/<viz:color hex="#aabbcc"/
s/ z="0"//
s/<viz:shape value="[a-z]*"/<viz:shape value="circle"/
s/<nodes>/<nodes><note\/>/
CHANGES
