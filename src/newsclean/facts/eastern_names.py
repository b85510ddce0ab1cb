"""Personal names in Chinese characters, kana and Hangul.

These scripts have no capitals: a name is told by the word for "reporter" beside it, or by a common surname and its length.
"""

import re
from collections.abc import Iterator

EASTERN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_ROLE = re.compile(
    "本报记者|本報記者|特派记者|特約記者|新京报记者|见习记者|實習記者|实习生|通讯员|記者|记者|作者|撰文|撰稿|取材|執筆|文责|기자|특파원|글|"
    "(?<![\u4e00-\u9fff])文(?:・|(?=[\\s:：/／]))|さん|氏$"
)
_OTHER = re.compile("编辑|編輯|編集|写真|摄影|攝影|校对|责编|責任|来源|來源|图[片/]?|圖|사진|편집")
_OUTLET = re.compile("(?:社|网|網|报|報|新聞|新闻|通信|日报|部|局|台|日報|뉴스|신문|일보|通讯)$")
_NAME = re.compile(
    "[\u3400-\u9fff々]{2,5}|[\u30a0-\u30ff・＝]{3,20}|[\uac00-\ud7a3]{2,4}|[\u3400-\u9fff々]{1,4}[\u3040-\u30ff]{1,5}"
)
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔"
    "钟鍾谭譚陆陸汪范石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚邵万萬钱錢严嚴洪"
    "김이박최정강조윤장임한오서신권황안송류홍전고문손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
)
_JAPANESE_SURNAMES = re.compile(
    "佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|清水|山崎|阿部|池田|橋本|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|"
    "斉藤|福田|太田|西村|藤井|金子|岡本|藤原|中野|三浦|原田|中川|松田|竹内|小野|田村|中山|和田|石田|森田|上田|酒井|宮崎|柴田|安藤|工藤|横山|宮本|内田|高木|島田|谷口|大野|今井|丸山"
)


def eastern_names(byline: str) -> Iterator[str]:
    """The names of those who wrote (`Iterator[str]`); editors and photographers are left out.

    >>> list(eastern_names("记者 王小明 李华，编辑：陈明")), list(eastern_names("김철수 기자"))
    (['王小明', '李华'], ['김철수'])
    """
    is_japanese = (
        re.search("[\u3040-\u30ff]", byline) is not None or re.match(r"\s*(?:文|取材|執筆)", byline) is not None
    )
    is_marked = _ROLE.search(byline) is not None
    for part in re.split(r"[、，,/／|｜;；()（）\[\]【】]|\s{2,}", byline):
        if _OTHER.search(part):
            continue
        words = [word.strip("・:：") for word in _ROLE.sub(" ", part).split()]
        words = [word for word in words if _NAME.fullmatch(word) and not _OUTLET.search(word)]
        if is_japanese and len(words) == 2 and all(len(word) <= 3 for word in words):
            words = [" ".join(words)]
        yield from (word for word in words if is_marked or _is_name(word.replace(" ", "")))


def are_eastern_names(text: str) -> bool:
    """Whether a line is one to four names with common surnames, and nothing else (`bool`).

    >>> are_eastern_names("山田太郎"), are_eastern_names("김철수 기자"), are_eastern_names("新闻")
    (True, True, False)
    """
    words = [word for word in re.split(r"[\s、，,/／・]+", _ROLE.sub(" ", text)) if word]
    return 1 <= len(words) <= 4 and all(map(_is_name, words))


def _is_name(word: str) -> bool:
    """Whether a word begins with a common surname and is as long as a name."""
    word = _ROLE.sub("", word)
    if not _NAME.fullmatch(word) or _OUTLET.search(word):
        return False
    return (len(word) in (2, 3) and word[0] in _SURNAMES) or (
        3 <= len(word) <= 5 and _JAPANESE_SURNAMES.match(word) is not None
    )
