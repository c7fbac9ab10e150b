package io.github.guihua.spark;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Spark for tests: two threads, and nothing that takes longer to prepare than it saves on a handful of documents. */
final class Sessions {

    static final Map<String, String> SETTINGS = Map.of(
            "spark.master", "local[2]",
            "spark.ui.enabled", "false",
            "spark.driver.host", "localhost",
            "spark.hadoop.fs.file.impl", LocalFiles.class.getName(),
            "spark.sql.shuffle.partitions", "2",
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.datetime.java8API.enabled", "true");

    private Sessions() {}

    static SparkSession local() {
        SparkSession.Builder builder = SparkSession.builder().appName("guihua-test");
        SETTINGS.forEach(builder::config);
        return builder.getOrCreate();
    }
}
