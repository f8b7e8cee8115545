"""Bokeh as a peer: the same bars, three numbers and a slider in a page, in Chromium without a window.

The callback is in JavaScript, which is Bokeh's fastest way. From the move of the slider to the end of the
frame after it, by the clock of the browser.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from statistics import median
from typing import Any

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_PATIENCE = 60  # seconds
_MOVED = """
const {p, q, q0} = source.data; const v = slider.value;
let h = 0, ce = 0;
for (let i = 0; i < p.length; i++) { q[i] = q0[i] * (1 - v) + (i ? 0 : v); h -= p[i] * Math.log(p[i]);
  ce -= p[i] * Math.log(q[i]); }
text.text = `${h.toFixed(4)} ${ce.toFixed(4)} ${(ce - h).toFixed(4)}`;
source.change.emit();
"""
_DRIVE = """<script>
const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)));
async function drive() {
  while (!window.Bokeh || !Bokeh.documents.length) await frame();
  for (let i = 0; i < 30; i++) await frame();
  const slider = Bokeh.documents[0].get_model_by_name("q"), taken = [];
  for (let i = 1; i <= ROUNDS; i++) {
    const began = performance.now();
    slider.value = i / (ROUNDS + 1);
    await frame();
    taken.push(performance.now() - began);
    await frame();
  }
  await fetch("/done", {method: "POST", body: JSON.stringify(taken)});
}
drive();
</script></body>"""


def with_bokeh(outcomes: int, rounds: int) -> float | None:
    """Median milliseconds by the clock from a move of the slider; None without Bokeh or a browser."""
    browser = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    try:
        before, _, after = _page(outcomes).rpartition("</body>")  # its scripts have one of their own
    except ImportError:
        return None
    page = before + _DRIVE.replace("ROUNDS", str(rounds)) + after
    return None if browser is None else _driven(browser, page.encode())


def _page(outcomes: int) -> str:
    import numpy as np
    from bokeh.embed import file_html
    from bokeh.layouts import column
    from bokeh.models import ColumnDataSource, CustomJS, Div, Slider
    from bokeh.plotting import figure
    from bokeh.resources import INLINE

    random = np.random.default_rng(1)
    p, q = (random.dirichlet(np.ones(outcomes)) for _ in range(2))
    source = ColumnDataSource({"x": np.arange(outcomes), "p": p, "q": q.copy(), "q0": q})
    plot = figure(width=1200, height=700)
    plot.vbar(x="x", top="p", width=0.4, source=source)
    plot.vbar(x="x", top="q", width=0.4, source=source, color="orange")
    slider, text = Slider(start=0.0, end=1.0, value=0.0, step=0.001, name="q"), Div()
    slider.js_on_change(
        "value", CustomJS(args={"source": source, "slider": slider, "text": text}, code=_MOVED)
    )
    return str(file_html(column(plot, text, slider), INLINE))


def _driven(browser: str, page: bytes) -> float | None:
    """Serve the page to the browser, and wait for the times that it sends back."""
    times: list[float] = []
    done = threading.Event()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(page)

        def do_POST(self) -> None:
            times.extend(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self._answer(b"")
            done.set()

        def _answer(self, body: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_words: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server, tempfile.TemporaryDirectory() as folder:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--window-size=1280,800",
        ]
        address = f"http://127.0.0.1:{server.server_port}/"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started = subprocess.Popen([browser, *options, f"--user-data-dir={folder}", address], **quiet)
        done.wait(_PATIENCE)
        started.terminate()
        started.wait()
        server.shutdown()
    return median(times) if times else None
