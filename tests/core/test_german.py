"""The core in German with decimal commas: whole, with the same digits, and never in files."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from fractions import Fraction
from functools import cache

import pytest

from tests.core.explain.scenes import BIASED, COUNTS, FAIR, MISSING, OBSERVED, ONE_HOT, scene
from tests.translations import catalogue, messages, sources
from xent_gui.core.document import edits
from xent_gui.core.document.counts import CountError, parse_count
from xent_gui.core.document.distribution import Distribution
from xent_gui.core.document.measures import MEASURES
from xent_gui.core.document.readout import Readout
from xent_gui.core.document.state import Document, Scene
from xent_gui.core.explain.check import CHECKED, check_answer
from xent_gui.core.explain.check_terms import check_terms
from xent_gui.core.explain.derivation import Derivation
from xent_gui.core.explain.practice import DIFFICULTIES, question
from xent_gui.core.explain.worked import WORKED, NothingToMeasure, Options, Worked, worked
from xent_gui.core.formats.clipboard_table import write_clipboard
from xent_gui.core.formats.csv_table import guess_reading, read_table, write_table
from xent_gui.core.formats.errors import FormatError
from xent_gui.core.formats.gallery import FIRST, gallery, gallery_document
from xent_gui.core.formats.snippets import calc_formula, python_snippet
from xent_gui.core.formats.xent_json import from_json, to_json
from xent_gui.core.language import Language, translate, use
from xent_gui.core.maths.numbers import NumberError, parse_number

ERRORS = {"EditRefused", "NumberError", "CountError", "ExpressionError", "NothingToMeasure", "FormatError"}
FOR_PROGRAMS = {"answer_sheet.py", "observations.py", "measures.py"}  # the console and who imports the core
SCENES = {"fair": FAIR, "biased": BIASED, "one-hot": ONE_HOT, "missing": MISSING}
COMPUTED = scene(["1/3"] * 3, OBSERVED[:3], COUNTS[:3]).with_(
    q=Distribution.exact([Fraction(1, 4), Fraction(1, 8), Fraction(5, 8)])
)
ENGLISH_WORDS = re.compile(
    r"\b(the|is|are|of|and|more|not|to|nats|bits|bans|right|term|terms)\b", re.IGNORECASE
)


@cache
def german_texts() -> dict[str, str]:
    return {message.source: message.translations[0] for message in messages(catalogue("core", "de"))}


@pytest.fixture
def german(speak: Callable[[Language], None]) -> None:
    """German from the catalogue itself, where a text that is missing would raise."""
    speak(Language(lambda _context, text: german_texts()[text], ","))


def in_english(text: str) -> str:
    """Digits of a German text with decimal points."""
    return re.sub(r"(?<=\d)(?:,|\{,\})(?=\d)", ".", text)


def digits(text: str) -> list[str]:
    return re.findall(r"\d+(?:\.\d+)?|∞", in_english(text))


def said(calculation: Worked) -> list[str]:
    notes = (note for step in calculation.steps for note in step.notes)
    return [*(f"{step.text} {step.latex}" for step in calculation.steps), *notes, calculation.result]


def test_the_catalogue_is_whole() -> None:
    waiting = [
        m.source for m in messages(catalogue("core", "de")) if m.state or not m.translations[0].strip()
    ]
    assert waiting == []


def test_the_glossary_is_kept() -> None:
    """One word for one thing; quotation marks as German has them."""
    for source, german in german_texts().items():
        low = source.lower()
        assert "kl-divergenz" in german.lower() or "kl divergence" not in low, german
        assert (
            "Kreuzentropie" in german.replace("kreuzentropie", "Kreuzentropie") or "cross entropy" not in low
        )
        assert "Log-Likelihood" in german or "log likelihood" not in low, german
        assert "Perplexität" in german or "perplexity" not in low, german
        assert german.count("„") == german.count("“"), german
        assert "”" not in german, german


@pytest.mark.parametrize("path", [path for path in sources("core") if path.name not in FOR_PROGRAMS])
def test_no_refusal_is_left_in_english(path: object) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):  # type: ignore[attr-defined]
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ERRORS:
            for argument in node.args:
                words = [
                    part.value
                    for part in (argument.values if isinstance(argument, ast.JoinedStr) else [argument])
                    if isinstance(part, ast.Constant) and isinstance(part.value, str)
                ]
                assert not re.search("[A-Za-z]{2}", "".join(words)), f"line {node.lineno}"


@pytest.mark.parametrize("name", SCENES)
@pytest.mark.parametrize("measure", WORKED)
def test_worked_calculations_have_the_same_digits(name: str, measure: str, german: None) -> None:
    commas = SCENES[name].with_(
        p=SCENES[name].p.each_text(lambda text: text.replace(".", ",")),
        q=SCENES[name].q.each_text(lambda text: text.replace(".", ",")),
        decimals=5,
    )
    options = Options(grouped=True, change_of_base=True)
    for unit in ("nats", "bits"):
        posed = edits.set_unit(0, unit).change(Document((commas,))).scenes[0]
        try:
            ours = said(worked(posed, measure, options))
        except NothingToMeasure as error:
            assert str(error) == "Es gibt keine Beobachtungen: Jede Anzahl ist leer oder null."
            return
        use(Language())
        theirs = said(worked(posed, measure, options))
        use(Language(lambda _context, text: german_texts()[text], ","))
        assert [digits(line) for line in ours] == [digits(line) for line in theirs]
        assert not any(re.search(r"\d\.\d", line) for line in ours)
        assert not any(ENGLISH_WORDS.search(line) for line in ours), ours


def test_a_worked_calculation_reads_so(german: None) -> None:
    calculation = worked(FAIR.with_(p=COMPUTED.p, q=COMPUTED.q, labels=("1", "2", "3"), counts=(1, 2, 3)),
                         "cross_entropy")  # fmt: skip
    assert [step.text for step in calculation.steps[1:]] == [
        "= −1/3·ln 0,25 − 1/3·ln 0,125 − 1/3·ln 0,625",
        "= 0,4621 + 0,6931 + 0,1567",
        "= 1,3119 Nat",
    ]
    assert r"\ln\, 0{,}25" in calculation.steps[1].latex


@pytest.mark.parametrize("measure", CHECKED)
def test_verdicts_have_the_same_digits(measure: str, german: None) -> None:
    answers = (
        "1,7946",
        "1.79",
        "1,80",
        "2,5891",
        "0,0029",
        "178,9",
        "1,7889 Bit",
        "12,3",
        "ln 6",
        "1/0",
        "x",
    )
    for answer in answers:
        ours = check_answer(FAIR, measure, answer)
        use(Language())
        theirs = check_answer(FAIR, measure, answer)
        use(Language(lambda _context, text: german_texts()[text], ","))
        assert (ours.kind, ours.right) == (theirs.kind, theirs.right)
        assert digits(ours.sentence + ours.detail) == digits(theirs.sentence + theirs.detail)
        assert not ENGLISH_WORDS.search(f"{ours.sentence} {ours.detail}".replace("to ", "")), ours.sentence


@pytest.mark.parametrize(
    ("measure", "answer", "sentence"),
    [
        ("cross_entropy", "1,7946", "Richtig: H(p, q) ist 1,7946 Nat, auf 4 Nachkommastellen."),
        (
            "cross_entropy",
            "1,7945",
            "Richtig bis auf eins in der letzten Stelle: H(p, q) ist gerundet 1,7946.",
        ),
        ("cross_entropy", "2,5891", "Richtig in Bit, gefragt ist aber in Nat: In Nat ist H(p, q) 1,7946."),
        ("cross_entropy", "1,7918", "Das ist H(p), die Entropie, nicht H(p, q)."),
        ("cross_entropy", "-1,7946", "Nicht H(p, q). Das Minuszeichen fehlt."),
        (
            "cross_entropy",
            "ln(",
            "Die Rechnung endet zu früh: Eine Zahl oder eine schließende Klammer fehlt.",
        ),
        ("cross_entropy", "", "Eine Antwort eintippen: eine Zahl, einen Bruch oder eine Rechnung wie ln 6."),
    ],
)
def test_the_checker_says(measure: str, answer: str, sentence: str, german: None) -> None:
    assert check_answer(FAIR, measure, answer).sentence == sentence


def test_the_checker_gives_the_value_in_all_units(german: None) -> None:
    detail = check_answer(FAIR, "cross_entropy", "12,3").detail
    assert detail == "H(p, q) ist 1,7946 Nat (2,5891 Bit; 0,7794 Ban). Die Antwort ist um 10,5054 zu groß."
    verdict = check_terms(FAIR, "cross_entropy", ["0,2858", "0,2858", "0,31", "", "", ""])
    assert verdict.rows[2].sentence == "Abgeschnitten: Gerundet ist es 0,32."
    assert verdict.running == ("0,2858", "0,5716", "0,8816")


def test_sums_are_said(german: None) -> None:
    short = scene(["0,5", "0,48"], ["0,7", "0,35"])
    readout = Readout(short)
    assert readout.sum_line == "p ergibt 0,98: 0,02 zu wenig · q ergibt 1,05: 0,05 zu viel"
    assert readout.spoken("entropy_p") == "Entropie H(p), 0,6989 Nat"
    assert readout.text("kl_divergence") == "−0,0166"
    assert Readout(Scene("", (), Distribution.typed([]), Distribution.typed([]), ())).sum_line == (
        "Es gibt keine Ausgänge: einen hinzufügen oder eine Tabelle einfügen"
    )


def test_refusals_of_what_is_typed_are_said(german: None) -> None:
    accepted = ": eine Zahl wie 0,18, 0.18, 1/6, 18 % oder 1e-3 eintippen."
    for text, wrong in (
        ("a", "„a“ ist keine Zahl"),
        ("1,2,3", "„1,2,3“ hat zwei Kommas, das Dezimalzeichen ist also mehrdeutig"),
        ("-1", "„-1“ ist negativ, eine Wahrscheinlichkeit oder Anzahl aber null oder mehr"),
        ("1/0", "„1/0“ teilt durch null"),
        ("", "Nichts eingetippt"),
    ):
        with pytest.raises(NumberError) as refused:
            parse_number(text)
        assert str(refused.value) == wrong + accepted
    with pytest.raises(CountError, match=r"^„1,5“ ist keine ganze Zahl: eine ganze Zahl wie 12 oder 1 000"):
        parse_count("1,5")
    with pytest.raises(edits.EditRefused, match=r"^Es gibt keinen Ausgang 9: Die Szene hat 6.$"):
        edits.set_label(0, 8, "x").change(Document((FAIR,)))
    with pytest.raises(edits.EditRefused, match=r"^Logit 2: „−x“ ist keine Zahl: ein Logit wie 2, −1,5"):
        edits.set_logits(0, ["1", "−x"]).change(Document((FAIR,)))
    data = b"x;p\na;0.5\n"
    with pytest.raises(FormatError, match=r"^Zeile 2, Spalte 2 \(p\): „0.5“ hat einen Punkt, Dezimalzeichen"):
        read_table(data, guess_reading(data, decimal=",", delimiter=";"))


def test_names_of_edits_and_tables_change_with_the_language(german: None) -> None:
    assert edits.set_probability(0, 2, "q", "0,2", "Kopf").name == "q von Kopf setzen"
    assert edits.move_outcomes(0, [1, 2], 0).name == "2 Ausgänge nach oben verschieben"
    assert MEASURES["nll_mean"].name == "Mittlere negative Log-Likelihood"
    assert DIFFICULTIES["bits"].sentence == "Potenzen von ½, in Bit: Jede Antwort ist eine kurze Zahl."
    steps = Derivation(Readout(FAIR)).steps
    assert steps[3].title == "Durch m teilen: ein Mittelwert"
    assert steps[3].value == "1,7889"
    assert "… (95 weitere) …" in steps[0].numbers_text
    assert r"(95\text{ weitere})" in " ".join(piece.latex for piece in steps[0].numbers)


def test_what_the_program_types_has_commas(german: None) -> None:
    """Questions, and the documents that come with the program; what they mean is the same."""
    asked = question(7, 1, "decimals").scene
    assert all("," in text for text in asked.p.texts)
    document = gallery_document(FIRST)
    assert document.scenes[0].q.texts[0] == "0,18"
    use(Language())
    assert document.scenes[0].q.values == gallery_document(FIRST).scenes[0].q.values
    assert gallery_document(FIRST).scenes[0].q.texts[0] == "0.18"


def test_what_machines_read_is_the_same_in_every_language() -> None:
    def written() -> list[object]:
        readout = Readout(COMPUTED)
        cells = [[readout.cell("cross_entropy", row)] for row in range(3)]
        return [
            to_json(Document((COMPUTED,))),
            write_table(COMPUTED),
            write_clipboard(cells)[0],
            python_snippet(COMPUTED, "cross_entropy").rpartition("#")[0],
            calc_formula(COMPUTED, "cross_entropy"),
            [readout.copy_text(key) for key in MEASURES],
        ]

    english = written()
    use(Language(lambda _context, text: german_texts()[text], ","))
    assert written() == english
    assert '"unit": "nats"' in str(english[0])


def test_a_document_of_every_kind_goes_through_a_file_in_german(german: None) -> None:
    for entry in gallery():
        document = gallery_document(entry.key)
        assert from_json(to_json(document)) == document


def test_lists_of_numbers_with_commas_are_told_apart(german: None) -> None:
    assert translate("core", "nats") == "Nat"
    assert Readout(FAIR).cell("surprisal_q", 0) == "1,7148"
    assert Readout(FAIR).text("likelihood") == "2,0315 × 10⁻⁷⁸"
