import java.awt.Color;
import java.awt.Font;
import java.io.File;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.DependantOriginalColor;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * GephiPicture GEXF SVG [relations|conflicts]: what Gephi shows of a file as it is opened, with its edges coloured by relation, or
 * filtered to the conflicts; by the toolkit that Gephi's authors publish. The steps are those of docs/gephi.md.
 */
public class GephiPicture {
  private static final Map<String, Color> COLOURS = Map.of("contradicts", new Color(193, 18, 31), "asserts", new Color(68, 68, 68),
      "cites", new Color(0, 98, 155), "supports", new Color(0, 112, 90), "denies", new Color(143, 90, 0), "about", new Color(215, 215, 215));

  public static void main(String[] arguments) throws Exception {
    open(new File(arguments[0]));
    String step = arguments.length > 2 ? arguments[2] : "";
    DirectedGraph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getDirectedGraph();
    if (!step.isEmpty()) colourByRelation(graph);
    if (step.equals("conflicts")) keepConflicts(graph);
    PreviewModel model = Lookup.getDefault().lookup(PreviewController.class).getModel();
    model.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, Boolean.TRUE);
    model.getProperties().putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, Boolean.FALSE);
    model.getProperties().putValue(PreviewProperty.NODE_LABEL_FONT, new Font("SansSerif", Font.PLAIN, 52));
    model.getProperties().putValue(PreviewProperty.NODE_LABEL_COLOR, new DependantOriginalColor(Color.BLACK));
    model.getProperties().putValue(PreviewProperty.EDGE_CURVED, !step.equals("conflicts"));
    model.getProperties().putValue(PreviewProperty.EDGE_RESCALE_WEIGHT, Boolean.TRUE);
    model.getProperties().putValue(PreviewProperty.EDGE_RESCALE_WEIGHT_MIN, 5f);
    model.getProperties().putValue(PreviewProperty.EDGE_RESCALE_WEIGHT_MAX, 12f);
    model.getProperties().putValue(PreviewProperty.EDGE_COLOR,
        step.isEmpty() ? new EdgeColor(new Color(190, 190, 190)) : new EdgeColor(EdgeColor.Mode.ORIGINAL));
    model.getProperties().putValue(PreviewProperty.MARGIN, 4f);
    Lookup.getDefault().lookup(ExportController.class).exportFile(new File(arguments[1]));
    System.exit(0);  // the toolkit's threads would go on
  }

  static void open(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
  }

  static String relation(Edge edge) {
    Column column = edge.getTable().getColumn("relation");
    return (String) edge.getAttribute(column);
  }

  /** Appearance, Edges, Partition, relation. */
  static void colourByRelation(DirectedGraph graph) {
    for (Edge edge : graph.getEdges().toArray()) edge.setColor(COLOURS.getOrDefault(relation(edge), Color.GRAY));
  }

  /** Filters, Partition, relation (Edge), contradicts; then Topology, Degree Range from 1. */
  static void keepConflicts(DirectedGraph graph) {
    for (Edge edge : graph.getEdges().toArray())
      if (!relation(edge).equals("contradicts")) graph.removeEdge(edge);
    for (Node node : graph.getNodes().toArray())
      if (graph.getDegree(node) == 0) graph.removeNode(node);
  }
}
