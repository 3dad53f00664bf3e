"""The look of the HTML report: one style sheet, light, dark and on paper."""

from __future__ import annotations

from app.exports.palette import DARK, LIGHT


def _tokens(colours: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in colours.items())


_BODY = """
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:14px/20px Inter,system-ui,-apple-system,"Segoe UI",sans-serif;
font-variant-numeric:tabular-nums}
main{max-width:880px;margin:0 auto;padding:24px 16px 48px}
.exercise{margin:0;padding:8px 16px;background:var(--warnsoft);color:var(--warn);font-weight:600;text-align:center;
position:sticky;top:0;z-index:1}
h1{font-size:28px;line-height:34px;margin:4px 0 8px}
h2{font-size:18px;line-height:24px;margin:0 0 12px}
h3{font-size:15px;margin:16px 0 6px}
h4{font-size:11px;letter-spacing:.06em;text-transform:uppercase;color:var(--ink3);margin:12px 0 4px}
p{margin:0 0 8px}
a{color:inherit;text-decoration-color:var(--ink3);text-underline-offset:2px}
.kicker,.hint,dt{color:var(--ink3)}
.hint{font-size:12px;line-height:16px}
.mode{color:var(--ink2)}
section,footer{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:20px 24px;margin:16px 0}
.facts{display:grid;grid-template-columns:1fr;gap:2px;margin:12px 0;font-size:12px}
.facts div{display:grid;grid-template-columns:76px 1fr}
dd{margin:0;overflow-wrap:anywhere}
.verdict{display:grid;grid-template-columns:152px 1fr;gap:24px;border-left:6px solid var(--hot)}
.verdict.passed{border-left-color:var(--good)}
.score{display:grid;align-content:start;gap:4px;margin:0}
.score b{font-size:44px;line-height:46px;font-weight:600}
.score span{color:var(--ink3)}
.score em{font-style:normal;font-weight:600;justify-self:start;border-radius:4px;padding:2px 8px;background:var(--hotsoft);
color:var(--hot)}
.passed .score em{background:var(--goodsoft);color:var(--good)}
.sentence{font-size:16px;line-height:24px;font-weight:600}
.verdict h3{margin:8px 0 4px;color:var(--ink2)}
.verdict ol{margin:0;padding-left:20px}
.verdict li{margin:0 0 6px}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:600}
td,th{vertical-align:top;padding:6px 8px 6px 0;border-bottom:1px solid var(--line)}
thead th{font-size:11px;letter-spacing:.06em;text-transform:uppercase;color:var(--ink3)}
.bars td,.bars th{border:0;padding:5px 12px 5px 0;vertical-align:middle;white-space:nowrap}
.track{width:50%}
.track span{display:block;position:relative;height:12px;background:var(--line);border-radius:4px}
.track i{display:block;height:12px;background:var(--accent);border-radius:4px}
.track u{position:absolute;top:-4px;width:3px;height:20px;background:var(--calm)}
.num{white-space:nowrap}
figure{margin:0}
figure svg{display:block;width:100%;height:auto}
.ledger td:first-child,.ledger th:first-child{width:96px}
.ledger td:nth-child(2){width:42%}
.lost{color:var(--hot);font-weight:600;white-space:nowrap}
.breaches,.acts ul{list-style:none;margin:0;padding:0}
.breaches li{padding:8px 12px;margin:0 0 6px;border-radius:8px;background:var(--warnsoft)}
.breaches li.critical{background:var(--hotsoft)}
.breaches .critical b{color:var(--hot)}
.breaches .serious b{color:var(--warn)}
time{color:var(--ink3)}
article{border-top:1px solid var(--line);padding:16px 0 12px}
article:first-of-type{border-top:0;padding-top:0}
article>header{display:flex;gap:8px;align-items:baseline;flex-wrap:wrap}
article>header .lost{margin-left:auto}
blockquote{margin:6px 0 8px;padding:2px 0 2px 12px;border-left:3px solid var(--line);white-space:pre-line}
.given{color:var(--ink2)}
.turn{background:var(--accentsoft);border-radius:8px;padding:6px 12px}
.acts{display:grid;grid-template-columns:1fr 1fr;gap:24px}
.acts>div:only-child{grid-column:1/3}
.acts h4{margin-top:4px}
.acts li{display:grid;grid-template-columns:42px 14px 1fr;gap:2px;margin:0 0 3px;overflow-wrap:anywhere}
.acts li.good>span:nth-child(2){color:var(--good)}
.acts li.bad>span:nth-child(2){color:var(--hot)}
.why{margin-top:8px;font-style:italic;color:var(--ink2)}
.drafts{margin-top:8px;font-size:13px}
.drafts td:first-child,.drafts th:first-child{width:56px}
.quiet td{font-size:13px}
.quiet td:nth-child(2){width:22%}
.lesson{font-weight:600}
.moments{margin:12px 0}
.moments th{width:168px;font-weight:400;color:var(--ink3)}
@media (max-width:640px){.verdict,.acts{grid-template-columns:1fr}.acts>div:only-child{grid-column:1}.bars .hint{display:none}
section,footer{padding:16px}}
@page{size:A4;margin:18mm 14mm;@top-center{content:"EXERCISE";font:600 9pt sans-serif;color:#8A5300}
@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#636D7C}}
"""

_PAPER = """
body{background:#fff;font-size:10pt;line-height:14pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main{max-width:none;padding:0}
.exercise{position:static}
section,footer{border:0;border-radius:0;padding:0;margin:0 0 20px;break-inside:auto}
.verdict{padding-left:16px;break-inside:avoid}
h2,h3,h4,article>header{break-after:avoid}
figure,tr,.breaches li,article>header,blockquote,.turn{break-inside:avoid}
a{text-decoration:none}
"""

STYLE = (
    f":root{{color-scheme:light dark;{_tokens(LIGHT)}}}"
    f"@media screen and (prefers-color-scheme:dark){{:root{{{_tokens(DARK)}}}}}"
    f"{_BODY}@media print{{{_PAPER}}}"
)
