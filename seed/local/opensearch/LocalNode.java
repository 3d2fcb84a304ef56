import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * A node of OpenSearch with the settings that its arguments give, such as {@code http.port=9200}; {@code path.home} must be
 * among them. It runs until its standard input ends: whoever started it cannot leave it behind.
 */
final class LocalNode extends Node {
  /** A distribution loads these from its folder of modules; here they are on the class path. */
  private static final List<Class<? extends Plugin>> MODULES =
      List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class);

  private LocalNode(Settings settings, Path configuration) {
    super(
        InternalSettingsPreparer.prepareEnvironment(
            settings, Map.of(), configuration, () -> settings.get("node.name", "local")),
        MODULES,
        true);
  }

  public static void main(String[] arguments) throws Exception {
    Settings.Builder given = Settings.builder();
    for (String[] pair : Arrays.stream(arguments).map(argument -> argument.split("=", 2)).toList()) {
      given.put(pair[0], pair[1]);
    }
    Settings settings = given.build();
    Path configuration = Files.createDirectories(Path.of(settings.get("path.home"), "config"));
    try (Node node = new LocalNode(settings, configuration)) {
      node.start();
      while (System.in.read() >= 0) {
        // What is written there means nothing; its end does.
      }
    } catch (Exception exception) {
      exception.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }
}
