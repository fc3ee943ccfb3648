# The part of simplejpeg that this program uses; the package itself carries no marker for its types.

def decode_jpeg_header(data: bytes, *, strict: bool = ...) -> tuple[int, int, str, str]: ...
def decode_jpeg(
    data: bytes, colorspace: str, *, fastdct: bool = ..., min_height: int = ..., min_width: int = ...,
    min_factor: float = ..., strict: bool = ...,
) -> object: ...
