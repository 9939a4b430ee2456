"""Makes Examples/Data anew: the photograph, the vignette and the ImageNet statistics, as .npy files.

    python3 -m venv .venv && .venv/bin/pip install pillow numpy
    .venv/bin/python Tools/make_example_data.py                 # downloads the scikit-learn wheel with pip
    .venv/bin/python Tools/make_example_data.py PATH/china.jpg  # or takes the picture from a file
    .venv/bin/python Tools/make_example_data.py --check         # compares with what is there, writes nothing

The photograph is scikit-learn's sample image china.jpg; Examples/Data/README.md holds its licence and attribution.
"""

import hashlib
import io
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import numpy as np
from PIL import Image

DATA = pathlib.Path(__file__).resolve().parent.parent / "Examples" / "Data"
JPEG_SHA256 = "8378025ad2519d649d02e32bd98990db4ab572357d9f09841c2fbfbb4fefad29"

# The statistics of the ImageNet training set (red, green, blue; 1 is white) that torchvision's models are trained with.
IMAGENET_MEAN = [0.485, 0.456, 0.406]
IMAGENET_STD = [0.229, 0.224, 0.225]


def jpeg(path):
    """The picture's bytes: from a file, or from the scikit-learn wheel."""
    if path:
        data = pathlib.Path(path).read_bytes()
    else:
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:"]
            subprocess.run([*command, "-d", folder, "scikit-learn"], check=True)
            wheel = next(pathlib.Path(folder).glob("*.whl"))
            data = zipfile.ZipFile(wheel).read("sklearn/datasets/images/china.jpg")
    if hashlib.sha256(data).hexdigest() != JPEG_SHA256:
        sys.exit("This is another china.jpg than the one that Examples/Data was made from.")
    return data


def vignette(height, width):
    """1 in the middle, falling off by cos⁴ (the law of natural vignetting) to 0.25 in the corners."""
    y = (np.arange(height) - (height - 1) / 2)[:, None]
    x = (np.arange(width) - (width - 1) / 2)[None, :]
    # cos⁴ of the angle whose tangent is r: 1 / (1 + r²)². It is 1/4 where r is 1.
    r2 = (y * y + x * x) / ((height / 2) ** 2 + (width / 2) ** 2)
    # Half precision: exact enough for a mask, and half the bytes.
    return ((1 + r2) ** -2).astype(np.float16)[:, :, None]


def main():
    arguments = sys.argv[1:]
    check = "--check" in arguments
    paths = [argument for argument in arguments if argument != "--check"]
    photo = np.asarray(Image.open(io.BytesIO(jpeg(paths[0] if paths else None))).convert("RGB"))
    arrays = {
        "photo": photo,
        "mask": vignette(*photo.shape[:2]),
        "mean": np.array(IMAGENET_MEAN, np.float32),
        "std": np.array(IMAGENET_STD, np.float32),
    }
    for name, array in arrays.items():
        path = DATA / f"{name}.npy"
        print(f"{path.name}: {array.dtype} {list(array.shape)}")
        if not check:
            np.save(path, array)
        elif not np.array_equal(np.load(path), array):
            # Decoders of JPEG may differ by 1 in a pixel.
            sys.exit(f"{path.name} differs")


main()
