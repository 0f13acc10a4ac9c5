import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** GEXF and GraphML through Gephi's own importer: as many nodes, edges and relations as graph.json has, and no error in its report. */
public class ReadGephi {
  public static void main(String[] arguments) throws Exception {
    for (String name : new String[] {"sample", "hostile", "empty"}) {
      Path folder = Path.of(arguments[0], name);
      String json = Files.readString(folder.resolve("graph.json"));
      TreeMap<String, Integer> wanted = new TreeMap<>();
      for (String kind : new String[] {"asserts", "cites", "contradicts", "about", "supports", "denies"}) {
        int count = json.split("\"kind\":\"" + kind + "\"", -1).length - 1;
        if (count > 0) wanted.put(kind, count);
      }
      int nodes = json.split("\"kind\":\"(source|actor|claim|denial)\"", -1).length - 1;
      for (String file : new String[] {"graph.gexf", "graph13.gexf", "dynamic.gexf", "graph.graphml"})
        read(folder.resolve(file).toFile(), nodes, wanted);
      System.out.println("read " + folder + ": " + nodes + " nodes, " + wanted);
    }
    System.exit(0);  // the toolkit's threads would go on
  }

  static void read(File file, int nodes, TreeMap<String, Integer> wanted) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    if (container == null) {
      if (nodes == 0) return;  // Gephi refuses an empty graph
      throw new AssertionError(file + ": refused");
    }
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    container.getReport().getIssues(100).forEachRemaining(issue -> {
      if (issue.getLevel() == Issue.Level.SEVERE || issue.getLevel() == Issue.Level.CRITICAL)
        throw new AssertionError(file + ": " + issue.getMessage());
    });
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    DirectedGraph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getDirectedGraph();
    if (graph.getNodeCount() != nodes) throw new AssertionError(file + ": " + graph.getNodeCount() + " of " + nodes + " nodes");
    TreeMap<String, Integer> found = new TreeMap<>();
    for (Edge edge : graph.getEdges())
      found.merge((String) edge.getAttribute(titled(graph.getModel().getEdgeTable(), "relation")), 1, Integer::sum);
    if (!found.equals(wanted)) throw new AssertionError(file + ": " + found + " is not " + wanted);
    for (Node node : graph.getNodes())
      if (node.getAttribute(titled(graph.getModel().getNodeTable(), "vertex_kind")) == null) throw new AssertionError(file + ": " + node.getId() + " has no kind");
    projects.closeCurrentProject();
  }

  /** GraphML's columns have the keys as their ids. */
  static Column titled(Table columns, String title) {
    for (Column column : columns)
      if (column.getTitle().equals(title)) return column;
    throw new AssertionError("no column " + title);
  }
}
