"""Makes the two small fonts that every page loads, from the packages. Run when a package changes; see README.md."""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

HERE = Path(__file__).parent
PACKAGES = HERE.parents[3] / "node_modules" / "@fontsource-variable"

# What Danish and English pages are written with; fonts.css hands every other sign to the package's own files.
SIGNS = [*range(0x20, 0x7F), *map(ord, "\u00a0§©«»°·×ÄÅÆÉÖØÜäåæéöøü–—‘’‚“”„•…€−")]

# Weights from and to. The range must hold the package's own default, or fontTools 4.38 loses the weight of some signs.
# The licence reserves the name "Source" for the original, so a smaller version must carry another.
FONTS = {
    "samskab-sans": ("Samskab Sans", "source-sans-3/files/source-sans-3-latin-wght-normal.woff2", (200, 700)),
    "samskab-serif": ("Samskab Serif", "source-serif-4/files/source-serif-4-latin-wght-normal.woff2", (400, 620)),
}


def smaller(family: str, source: str, weights: tuple[int, int]) -> TTFont:
    font = TTFont(PACKAGES / source)
    options = Options()
    options.layout_features = ["kern", "liga", "ccmp", "mark", "mkmk", "tnum", "pnum"]
    options.flavor = "woff2"
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=SIGNS)
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weights})
    for record in font["name"].names:
        if record.nameID in (1, 3, 4):
            record.string = family
        if record.nameID == 6:
            record.string = family.replace(" ", "")
    font.flavor = "woff2"
    return font


for name, (family, source, weights) in FONTS.items():
    target = HERE / f"{name}.woff2"
    smaller(family, source, weights).save(target)
    print(f"{target.name}: {target.stat().st_size:,} bytes")
