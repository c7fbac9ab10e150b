#!/usr/bin/env python3
"""Dresses annotated texts as pages, with their gold moved along, and holds what a dress costs.

usage: dress.py make OUT SHARED    writes OUT/<dress>/texts and OUT/<dress>/gold, one folder a dress
       dress.py hold OUT           reads OUT/<dress>/score.json; exit 1 when a dress costs more than it may

A dressed text is the clean one with characters added or its line ends replaced, so each offset of the gold has a place
in it. The metadata that the head of a page adds is not asked for.
"""
import glob
import json
import os
import sys

FIELDS = ("标题: {title}\n文号: -\n发布机构: 某市人民政府办公室\n发布日期: 2024-03-05\n层级: 市级\n类型: 规划与计划\n分类: 综合政务\n"
          "状态: 有效\n官方链接: https://www.example.gov.cn/zwgk/detail?id=7480816\n\n")
YAML = ('---\ntitle: "{title}"\nsource: 某市人民政府网站\nurl: https://www.example.gov.cn/a/1.html\n'
        'date: 2024-03-05\n---\n\n')
MENU = ("无障碍阅读\n长者助手\n繁体版\n登录\n网站支持IPv6\n搜索热词：\n公共服务\n营商环境\n首页\n走进某市\n政务公开\n政务服务\n互动交流\n"
        "数据开放\n您当前所在的位置：首页 > 政务公开 > 规划计划 > 工作计划\n{title}\n"
        "来源：某市人民政府办公室  发布时间：2024-03-05 09:30  浏览次数：1205次  字体：【大 中 小】\n分享到：\n")
FOOT = ("扫一扫在手机打开当前页\n打印本页  关闭窗口\n上一篇：某市气象灾害应急预案\n下一篇：某市政务公开工作办法\n"
        "关于我们 | 网站地图 | 联系方式\n主办：某市人民政府  承办：某市大数据中心\n某ICP备05000001号  网站标识码：3200000001\n")
NAVIGATION = ("首页 政务公开 政务服务 互动交流 当前位置：首页 > 政务公开 > 规划计划 {title} 来源：某市人民政府 "
              "发布时间：2024-03-05 浏览次数：1205 字体：[大 中 小] 分享到： ")
LINKS = " 打印本页 关闭窗口 上一篇：某市气象灾害应急预案 下一篇：某市政务公开工作办法 主办：某市人民政府 某ICP备05000001号"

KEPT = ("title", "kind", "startYear", "endYear", "horizonYear", "noticeTitle")


def lines(text):
    """The lines of a text as (from, to), without their ends."""
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, at + len(line.rstrip("\r\n"))
        at += len(line)


def words(text, line):
    """A line without the blanks around it."""
    at, to = line
    inner = text[at:to]
    return at + len(inner) - len(inner.lstrip()), at + len(inner.rstrip())


def same(text):
    return list(range(len(text)))


def wrapped(width, indent=""):
    def dress(text):
        out = []
        for line in lines(text):
            at, to = words(text, line)
            if to - at <= width or "|" in text[at:to] or "\t" in text[at:to]:
                out += range(*line)
            else:
                room = width - len(indent)
                out.append(indent)
                while at < to:
                    end = min(to, at + room)
                    out += range(at, end)
                    out.append("\n" if end < to else "")
                    at, room = end, width
            out.append("\n")
        return out
    return dress


def in_one_line(text):
    out = []
    for line in lines(text):
        at, to = words(text, line)
        if to > at:
            out += [" "] * bool(out) + list(range(at, to))
    return out + ["\n"]


# dress -> what it does to the lines, what is above and below, how many points of OVERALL it may cost
DRESSES = {
    "clean": (same, "", "", 0),
    "fields": (same, FIELDS, "", 1),
    "yaml": (same, YAML, "", 1),
    "menu": (same, MENU, FOOT, 1),
    "wrapped-38": (wrapped(38), "", "", 1),
    "wrapped-34-indented": (wrapped(34, "　　"), "", "", 1),
    "wrapped-30-indented": (wrapped(30, "　　"), "", "", 1),
    "wrapped-24": (wrapped(24), "", "", 1),
    "one-line": (in_one_line, "", "", 4),
    "one-line-menu": (in_one_line, NAVIGATION, LINKS, 4),
}


def dressed(text, pieces):
    """The new text, and for each offset of the clean one its place in it."""
    out, places, at = [], {}, 0
    for piece in pieces:
        if isinstance(piece, int):
            places[piece] = at
            piece = text[piece]
        out.append(piece)
        at += len(piece)
    return "".join(out), places


def moved(value, places, length):
    if isinstance(value, list):
        return [moved(item, places, length) for item in value]
    if not isinstance(value, dict):
        return value
    out = {}
    for key, item in value.items():
        if key in ("start", "end") and isinstance(item, int):
            step = 1 if key == "start" else -1
            at = item if key == "start" else item - 1
            while at not in places and 0 <= at < length:
                at += step
            out[key] = places.get(at, 0) + (key == "end")
        else:
            out[key] = moved(item, places, length)
    return out


def make(folder, shared):
    texts = {}
    for pattern in ("gold-texts/*.txt", "opened/texts/*.txt", "seeds/*.txt"):
        for file in glob.glob(os.path.join(shared, pattern)):
            with open(file, encoding="utf-8", newline="") as f:
                texts[os.path.basename(file)] = f.read()
    for pattern in ("gold/*.json", "opened/gold/*.json"):
        for file in glob.glob(os.path.join(shared, pattern)):
            with open(file, encoding="utf-8") as f:
                gold = json.load(f)
            text = texts[gold["doc"]]
            for dress, (cut, above, below, _) in DRESSES.items():
                title = gold["meta"].get("title") or ""
                page, places = dressed(text, [above.replace("{title}", title)] + cut(text) + [below])
                page_gold = moved(gold, places, len(text))
                if above:
                    page_gold["meta"] = {key: gold["meta"][key] for key in KEPT if key in gold["meta"]}
                for part, name, content in (
                        ("texts", gold["doc"], page),
                        ("gold", os.path.basename(file), json.dumps(page_gold, ensure_ascii=False))):
                    os.makedirs(os.path.join(folder, dress, part), exist_ok=True)
                    with open(os.path.join(folder, dress, part, name), "w", encoding="utf-8", newline="") as f:
                        f.write(content)
    print("\n".join(DRESSES))


def hold(folder):
    overall = {}
    for dress in DRESSES:
        with open(os.path.join(folder, dress, "score.json"), encoding="utf-8") as f:
            overall[dress] = 100 * json.load(f)["overall"]
    fallen = 0
    for dress, (_, _, _, most) in DRESSES.items():
        cost = overall["clean"] - overall[dress]
        fallen += cost > most
        print("%-20s %6.2f  costs %5.2f of %d%s" % (
            dress, overall[dress], cost, most, "  TOO MUCH" if cost > most else ""))
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(make(*sys.argv[2:]) if sys.argv[1] == "make" else hold(*sys.argv[2:]))
