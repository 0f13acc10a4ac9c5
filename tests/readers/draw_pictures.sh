# scripts/pictures runs, and draws every picture that docs/gallery.md and docs/gephi.md show, but those whose tools are not here.
# Arguments: the program, the source tree, a folder for the pictures.
rm -rf "$3"
said=$("$2/scripts/pictures" "$1" "$3") || { echo "$said"; exit 1; }
for picture in $(grep -o 'pictures/[a-z-]*\.[a-z]*' "$2/docs/gallery.md" "$2/docs/gephi.md" -h | sort -u); do
  name=${picture#pictures/}
  [ -s "$2/docs/$picture" ] || { echo "docs/$picture is not there"; exit 1; }
  [ -s "$3/$name" ] && continue
  case $said:$name in
    *"no pictures of the report"*:report*.png | *"no printed page"*:report-print.png | *"no view of Gephi"*:gephi*.png) ;;
    *) echo "$name was not drawn: $said"; exit 1 ;;
  esac
done
