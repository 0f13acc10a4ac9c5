import java.awt.Color;
import java.io.File;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeDirectionDefault;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.preview.types.EdgeColor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** GephiPicture GEXF SVG: what Gephi shows of a file as it is opened, by the toolkit that Gephi's authors publish. */
public class GephiPicture {
  public static void main(String[] arguments) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(arguments[0]));
    container.getLoader().setEdgeDefault(EdgeDirectionDefault.DIRECTED);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    PreviewModel model = Lookup.getDefault().lookup(PreviewController.class).getModel();
    model.getProperties().putValue(PreviewProperty.SHOW_NODE_LABELS, Boolean.TRUE);
    model.getProperties().putValue(PreviewProperty.NODE_LABEL_PROPORTIONAL_SIZE, Boolean.FALSE);
    model.getProperties().putValue(PreviewProperty.NODE_LABEL_FONT, new java.awt.Font("SansSerif", java.awt.Font.PLAIN, 22));
    model.getProperties().putValue(PreviewProperty.EDGE_CURVED, Boolean.TRUE);
    model.getProperties().putValue(PreviewProperty.EDGE_THICKNESS, 2f);
    model.getProperties().putValue(PreviewProperty.MARGIN, 8f);
    model.getProperties().putValue(PreviewProperty.EDGE_COLOR, new EdgeColor(new Color(160, 160, 160)));
    model.getProperties().putValue(PreviewProperty.NODE_LABEL_COLOR, new org.gephi.preview.types.DependantOriginalColor(Color.BLACK));
    Lookup.getDefault().lookup(ExportController.class).exportFile(new File(arguments[1]));
    System.exit(0);
  }
}
