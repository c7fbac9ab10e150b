package io.github.guihua.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.source.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One parser serves many threads at once. */
class ConcurrencyTest {

    private static final int THREADS = 32;
    private static final int PARSES = 10_000;
    private static final List<String> TEXTS = List.of(
            "某市2020年工作要点\n一、扩大投资\n（一）建设道路。到年底，新建道路10公里。（市交通局牵头，市财政局配合）\n",
            "某市“十四五”规划\n第一章 总体要求\n到2025年，森林覆盖率达到35%以上。\n第二章 主要任务\n第一节 创新\n一是研发投入年均增长7%；二是建成平台20个。\n",
            "指标  单位  2025年  属性\n地区生产总值  亿元  1000  预期性\n森林覆盖率  %  35  约束性\n",
            "各位代表：\n现在，我代表市人民政府向大会报告工作。\n一、2020年工作回顾\n一年来，生产总值增长5.5%。\n二、2021年工作安排\n力争增长6%左右。\n",
            "《关于意见》（国办发〔2019〕4号）提出，三年内实现全覆盖。");

    @Test
    void manyThreadsGetEqualResults() throws Exception {
        PlanParser parser = PlanParser.create();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            // the threads begin together, on a parser that nobody has used yet
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<List<ParseResult>>> parsed = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int first = t;
                parsed.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    List<ParseResult> results = new ArrayList<>();
                    for (int i = first; i < PARSES; i += THREADS) {
                        results.add(parser.parse(TEXTS.get(i % TEXTS.size())));
                    }
                    return results;
                }));
            }
            List<ParseResult> expected =
                    TEXTS.stream().map(text -> PlanParser.create().parse(text)).toList();
            int count = 0;
            for (int t = 0; t < THREADS; t++) {
                int i = t;
                for (ParseResult result : parsed.get(t).get()) {
                    assertEquals(expected.get(i % TEXTS.size()), result);
                    i += THREADS;
                    count++;
                }
            }
            assertEquals(PARSES, count);
        } finally {
            pool.shutdownNow();
        }
    }
}
