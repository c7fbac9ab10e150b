package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.model.Task;
import io.github.guihua.model.json.PlanJson;
import io.github.guihua.model.constraint.PlanValidationException;
import io.github.guihua.parser.PlanParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application gives and takes the JSON of the library's contract. */
class PlanApplicationTest {

    private static ConfigurableApplicationContext application;
    private static String text;

    @BeforeAll
    static void start() throws IOException {
        application = SpringApplication.run(PlanApplication.class, "--server.port=0");
        text = Files.readString(Path.of(System.getProperty("guihua.text")));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void givesThePlanOfAText() throws Exception {
        ParseResult result = PlanParser.create().parse(text);
        String given = post("/plans", "text/plain;charset=UTF-8", text);
        assertEquals(PlanJson.toJson(result), given);
        assertEquals(result, PlanJson.fromJson(given));
    }

    @Test
    void takesThePlan() throws Exception {
        ParseResult result = PlanParser.create().parse(text);
        assertEquals(result.plan().title().orElseThrow(), post("/titles", "application/json", PlanJson.toJson(result)));
    }

    @Test
    void refusesWhatIsNoTask() {
        assertThrows(PlanValidationException.class, () -> Task.builder().build());
    }

    private static String post(String path, String type, String body) throws Exception {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(200, response.statusCode(), response.body());
        return response.body();
    }
}
