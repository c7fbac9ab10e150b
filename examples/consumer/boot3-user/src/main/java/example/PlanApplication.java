package example;

import io.github.guihua.model.source.ParseResult;
import io.github.guihua.parser.PlanParser;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes texts and gives plans, by Spring's own mapper; takes plans, too. */
@SpringBootApplication
public class PlanApplication {

    public static void main(String[] args) {
        SpringApplication.run(PlanApplication.class, args);
    }

    @Bean
    PlanParser parser() {
        return PlanParser.create();
    }

    @RestController
    static class Plans {

        private final PlanParser parser;

        Plans(PlanParser parser) {
            this.parser = parser;
        }

        @PostMapping(path = "/plans", consumes = "text/plain", produces = "application/json")
        ParseResult plan(@RequestBody String text) {
            return parser.parse(text);
        }

        @PostMapping(path = "/titles", consumes = "application/json", produces = "text/plain;charset=UTF-8")
        String title(@RequestBody ParseResult result) {
            return result.plan().title().orElse("");
        }
    }
}
