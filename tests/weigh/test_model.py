"""The package's model: its files fit the code, and it accounts for what it says."""

import hashlib
import subprocess
import sys
from importlib import import_module, resources

import numpy as np
import pytest
from hypothesis import assume, given

from newsclean.labels import Label
from newsclean.weigh.model import FILES, package_model
from newsclean.weigh.network import GRID
from stages import cut_html, pieces, seen, seen_in_html, shape_of
from strategies import Page, broken_html, pages

MOST_BYTES = 500_000


def test_the_files_are_small() -> None:
    """At most half a megabyte in all."""
    folder = resources.files("newsclean") / "data" / "model"
    assert sum(len((folder / name).read_bytes()) for name in FILES) <= MOST_BYTES


def test_the_model_knows_the_features_of_the_code() -> None:
    """A feature that was added or renamed without training anew shows here."""
    names = package_model().card["features"]
    found = seen_in_html("<p>Ferry runs aground</p>")
    assert tuple(names["text"]) == seen("Ferry runs aground").names == found.names
    assert tuple(names["markup"]) == found.markup_names


def test_the_model_has_a_result_for_every_label() -> None:
    """One for text or not, then one a label, in the order of `Label`."""
    model = package_model()
    assert model.network.result.weights.shape[1] == 1 + len(Label)
    assert model.network.direct.weights.shape[1] == 1 + len(Label)


def test_every_phrase_has_a_vector_of_its_own() -> None:
    """The vocabulary and the vectors are of one length, and no phrase stands twice."""
    words = (resources.files("newsclean") / "data" / "model" / "vocabulary.txt").read_text(encoding="utf-8").split("\n")
    assert len(words) == len(set(words)) == len(package_model().network.embedding)


@given(pages())
def test_the_shares_add_up(page: Page) -> None:
    """What the groups of evidence add is the log-odds of text."""
    model = package_model()
    blocks = pieces(page.text)
    opinion = model.weigh(blocks, [shape_of(block.text) for block in blocks], {})
    shares = model.shares(opinion, range(len(blocks)))
    assert shares.shape == (len(blocks), len(model.groups))
    assert opinion.labels.shape == (len(blocks), len(Label))
    assert (opinion.labels * GRID == np.rint(opinion.labels * GRID)).all()
    assert shares.sum(axis=1) == pytest.approx(opinion.text, abs=1e-3)


@given(broken_html())
def test_the_shares_of_markup_add_up(source: str) -> None:
    """They are among what adds up to the log-odds of text."""
    blocks, says = cut_html(source)
    assume(blocks)
    model = package_model()
    opinion = model.weigh(blocks, [shape_of(block.text) for block in blocks], {}, says)
    shares = model.shares(opinion, range(len(blocks)))
    assert shares.sum(axis=1) == pytest.approx(opinion.text, abs=1e-3)


def test_groups_are_named_once() -> None:
    """Features by themselves, rules of the lexicon together, words together, and the neighbours."""
    groups = package_model().groups
    assert len(groups) == len(set(groups))
    assert {"lexicon.whole", "lexicon.part", "lexicon.list", "words", "neighbours"} <= set(groups)


def test_the_shares_of_each_group_are_those_of_its_inputs() -> None:
    """Only its own inputs count for a group, wherever they stand."""
    model = package_model()
    card, vectors = model.card["features"], model.network.embedding.shape[1] + 1
    text = [name.rpartition(".")[0] if name.startswith(("lexicon.", "tally.")) else name for name in card["text"]]
    members = [*text, *["words"] * vectors, *card["markup"], *["names"] * vectors]
    source = (
        "<h1>Ferry runs aground</h1><p>The ferry to Port Kelda ran aground.<ul><li><a href=/mill>Mill opens</a></ul>"
    )
    blocks, says = cut_html(source)
    opinion = model.weigh(blocks, [shape_of(block.text) for block in blocks], {}, says)
    direct = model.network.direct
    weighed = (opinion.inputs - model.network.typical) * direct.weights[:, 0] * direct.scale[0]
    shares = model.shares(opinion, range(len(blocks)))
    for number, group in enumerate(model.groups[:-1]):
        own = weighed[:, [member == group for member in members]].sum(axis=1)
        assert shares[:, number] == pytest.approx(own, abs=1e-3), group


def test_threads_and_vector_instructions_change_no_bit() -> None:
    """Results on a page of our own are the same bits with one thread and two, with and without the processor's extras."""
    program = (
        "import sys, hashlib\n"
        "from newsclean.weigh.model import package_model\n"
        "from stages import HEADLINE, PROSE, pieces, shape_of\n"
        "blocks = pieces('\\n\\n'.join(['Home', HEADLINE, *PROSE, 'Share this article']))\n"
        "opinion = package_model().weigh(blocks, [shape_of(block.text) for block in blocks], {})\n"
        "print(hashlib.sha256(opinion.text.tobytes() + opinion.labels.tobytes()).hexdigest())\n"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={
                "PYTHONPATH": ":".join(sys.path),
                "OPENBLAS_NUM_THREADS": threads,
                "NPY_DISABLE_CPU_FEATURES": features,
            },
        ).stdout.strip()
        for threads, features in (("1", ""), ("2", ""), ("1", _optional_features()))
    }
    assert len(digests) == 1
    assert all(len(digest) == hashlib.sha256().digest_size * 2 for digest in digests)


def _optional_features() -> str:
    """The processor's instructions that NumPy can do without, so that it takes its plain loops."""
    package = "numpy._core" if np.lib.NumpyVersion(np.__version__) >= "2.0.0" else "numpy.core"
    umath = import_module(f"{package}._multiarray_umath")
    return " ".join(name for name in umath.__cpu_dispatch__ if umath.__cpu_features__.get(name))
