"""Makes the small fonts that most pages need no other than, from the packages. Run when a package changes; see README.md."""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGES = HERE.parents[3] / "node_modules" / "@fontsource-variable"

# What Danish and English pages are written with, and Arabic ones (with Persian letters and both kinds of figures).
# fonts.css hands every other sign to the package's own files.
LATIN = [*range(0x20, 0x7F), *map(ord, "\u00a0§©«»°·×ÄÅÆÉÖØÜäåæéöøü–—‘’‚“”„•…€−")]
ARABIC = [
    *(0x60C, 0x61B, 0x61F, *range(0x621, 0x63B), *range(0x640, 0x653), *range(0x660, 0x66D), 0x670, 0x671),
    *(0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC, *range(0x6F0, 0x6FA), 0x200C, 0x200D),
]

FEATURES = "kern liga ccmp mark mkmk tnum pnum init medi fina isol rlig calt curs".split()

# Family, file in the package, weights from and to (or the only one), signs. A range must hold the package's own
# default, or fontTools 4.38 loses the weight of some signs. The licence reserves the name "Source" for the original.
SANS = "source-sans-3/files/source-sans-3-latin-wght"
FONTS = {
    "samskab-sans": ("Samskab Sans", f"{SANS}-normal.woff2", (200, 700), LATIN),
    "samskab-sans-italic": ("Samskab Sans Italic", f"{SANS}-italic.woff2", 400, LATIN),
    "samskab-serif": ("Samskab Serif", "source-serif-4/files/source-serif-4-latin-wght-normal.woff2", (400, 620), LATIN),
    "noto-sans-arabic": (
        "Noto Sans Arabic",
        "noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
        (400, 700),
        ARABIC,
    ),
}


def smaller(family: str, source: str, weights: tuple[int, int] | int, signs: list[int]) -> TTFont:
    font = TTFont(PACKAGES / source)
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=signs)
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weights})
    for record in font["name"].names:
        if record.nameID in (1, 3, 4):
            record.string = family
        if record.nameID == 6:
            record.string = family.replace(" ", "")
    font.flavor = "woff2"
    return font


for name, (family, source, weights, signs) in FONTS.items():
    target = HERE / f"{name}.woff2"
    smaller(family, source, weights, signs).save(target)
    print(f"{target.name}: {target.stat().st_size:,} bytes")
