# DOT through Graphviz's own parser: no warning, and as many vertices of each kind as we wrote.
command -v dot >/dev/null || { echo "skipped: graphviz is not installed"; exit 77; }
for name in sample hostile empty; do
  warnings=$(dot -Tcanon "$1/$name/graph.dot" 2>&1 >"$1/$name/canonical.dot") || { echo "$warnings"; exit 1; }
  [ -z "$warnings" ] || { echo "$1/$name/graph.dot: $warnings"; exit 1; }
  for kind in source actor claim denial; do
    drawn=$(grep -c "class=$kind,*\$" "$1/$name/canonical.dot")
    known=$(grep -o "\"kind\":\"$kind\"" "$1/$name/graph.json" | wc -l)
    [ "$drawn" = "$known" ] || { echo "$1/$name: $drawn of $known vertices of kind $kind"; exit 1; }
  done
  echo "read $1/$name/graph.dot"
done
