# DOT through Graphviz's own parser, layout and renderer: no warning, and each vertex is drawn or said to be left out.
command -v dot >/dev/null || { echo "skipped: graphviz is not installed"; exit 77; }
# A vertex that is drawn again has the name of the first drawing, "_" and a number.
count='BEGIN { int n = 0; } N [(class == "source" || class == "actor" || class == "claim" || class == "denial") && index(name, "_") < 0] { n++; }
  END { printf("%d\n", n); }'
for name in sample hostile empty; do
  for format in canon svg; do
    warnings=$(dot -T$format "$1/$name/graph.dot" 2>&1 >"$1/$name/drawn.$format") || { echo "$warnings"; exit 1; }
    [ -z "$warnings" ] || { echo "$1/$name/graph.dot: $warnings"; exit 1; }
  done
  drawn=$(gvpr "$count" "$1/$name/graph.dot")
  left_out=$(sed -n 's/^.*label="[^"]*\b\([0-9]\{1,\}\) more [^"]* not shown.*$/\1/p' "$1/$name/drawn.canon")
  known=$(grep -o '"id":"[a-z]*:[^"]*","kind":"\(source\|actor\|claim\|denial\)"' "$1/$name/graph.json" | wc -l)
  [ $((drawn + ${left_out:-0})) = "$known" ] || { echo "$1/$name: $drawn drawn and ${left_out:-0} left out of $known"; exit 1; }
  echo "read $1/$name/graph.dot: $drawn of $known"
done
