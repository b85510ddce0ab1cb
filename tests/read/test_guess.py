"""Encodings that nobody declares are guessed from a sentence."""

import pytest

from newsclean.read.decode import decode


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        pytest.param("cp1252", "Le maître du port a déclaré mardi que l’été était fini.", id="french"),
        pytest.param("cp1252", "Der Hafenmeister sagte, die Fähre fährt über Nacht nicht.", id="german"),
        pytest.param("cp1252", "El capitán señaló que mañana no habrá ningún viaje.", id="spanish"),
        pytest.param("cp1252", "A balsa não sairá amanhã, informou a direção.", id="portuguese"),
        pytest.param("cp1252", "Havnefogden sa at båten ikke går før på lørdag.", id="norwegian"),
        pytest.param("cp1252", "The harbour master’s “quiet” plan — dropped.", id="english-with-curly-quotes"),
        pytest.param("cp1250", "Kapitan portu powiedział, że prom nie wypłynie jutro, bo są duże fale.", id="polish"),
        pytest.param("cp1250", "Velitel přístavu řekl, že loď zítra nevypluje.", id="czech"),
        pytest.param("cp1250", "A kikötő vezetője szerint a hajó nem indul el, mert erős a szél.", id="hungarian"),
        pytest.param(
            "iso8859-2", "Kapitan portu powiedział, że prom nie wypłynie jutro, bo są duże fale.", id="polish-iso"
        ),
        pytest.param("cp1254", "Liman başkanı salı günü feribotun kalkmayacağını söyledi.", id="turkish"),
        pytest.param("cp1257", "Uosto kapitonas sakė, kad keltas rytoj neišplauks į jūrą.", id="lithuanian"),
        pytest.param("mac-roman", "Le maître du port a déclaré mardi que l’été était fini.", id="french-macintosh"),
        pytest.param("cp1251", "Начальник порта сказал во вторник, что паром не пойдёт.", id="russian"),
        pytest.param("koi8-r", "Начальник порта сказал во вторник, что паром не пойдёт.", id="russian-koi8"),
        pytest.param("iso8859-5", "Начальник порта сказал во вторник, что паром не пойдёт.", id="russian-iso"),
        pytest.param("cp1251", "Начальник порту сказав, що пором не вийде з гавані.", id="ukrainian"),
        pytest.param("cp1253", "Ο λιμενάρχης είπε την Τρίτη ότι το πλοίο δεν θα φύγει.", id="greek"),
        pytest.param("cp1255", "מנהל הנמל אמר ביום שלישי שהמעבורת לא תצא.", id="hebrew"),
        pytest.param("cp1256", "قال مدير الميناء يوم الثلاثاء إن العبارة لن تبحر.", id="arabic"),
        pytest.param("cp874", "นายท่าเรือกล่าวเมื่อวันอังคารว่าเรือจะไม่ออก", id="thai"),
        pytest.param("cp932", "港の責任者は火曜日にフェリーは出港しないと述べた。", id="japanese-windows"),
        pytest.param("euc_jp", "港の責任者は火曜日にフェリーは出港しないと述べた。", id="japanese-euc"),
        pytest.param("cp949", "항만 책임자는 화요일에 여객선이 출항하지 않을 것이라고 말했다.", id="korean"),
        pytest.param("gb18030", "港口负责人星期二说，渡轮不会开出，因为风太大了。", id="chinese-simplified"),
        pytest.param("big5hkscs", "港口負責人星期二說，渡輪不會開出，因為風太大了。", id="chinese-traditional"),
    ],
)
def test_a_sentence_is_enough(encoding: str, text: str) -> None:
    """The text is right, and the guess is owned up to."""
    decoded = decode(text.encode(encoding))
    assert (decoded.encoding, decoded.text) == (encoding, text)
    assert "a guess" in decoded.warnings[0].message


@pytest.mark.parametrize("length", [100, 3000, 70_000], ids=["near", "far", "beyond-a-sample"])
def test_the_guess_looks_where_the_doubt_is(length: int) -> None:
    """A page that begins with a lot of ASCII is judged by what is not."""
    text = "The ferry. " * (length // 11) + "\nНачальник порта сказал во вторник, что паром не пойдёт."
    assert decode(text.encode("cp1251")).text == text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        pytest.param("cp1254", "Bugün çok güzel.", id="turkish-without-letters-of-its-own"),
        pytest.param("latin-1", "\xb7 \xb7 \xb7", id="nothing-but-signs"),
    ],
)
def test_where_nothing_tells_windows_1252_is_taken(encoding: str, text: str) -> None:
    """The usual encoding is the guess where no other does better."""
    assert decode(text.encode(encoding, "ignore")).encoding == "cp1252"
