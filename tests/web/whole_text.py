"""Whether all the words of a page can be read: none cut off by what holds it, none lying over others."""

from typing import Final

from playwright.async_api import Page

# Every line of text that is drawn, with what holds it. What readers alone are told, and pictures, are left out.
_LINES: Final = """
const lines = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!/[\\p{L}\\p{N}]/u.test(node.data)) continue;
    if (holder.closest('script, style, noscript, option, svg, .skip:not(.skip-seen)')) continue;
    if (holder.getBoundingClientRect().width <= 1) continue;
    if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) found.push({ node, holder, box });
  }
  return found;
};
const words = ({ node }) => node.data.trim().slice(0, 60);
"""
CUT_OFF: Final = f"""() => {{ {_LINES}
  const wrong = new Set();
  for (const line of lines()) {{
    for (let around = line.holder; around && around !== document.body; around = around.parentElement) {{
      const style = getComputedStyle(around);
      const box = around.getBoundingClientRect();
      const holds = around.matches('button, summary, .chip, .tag, .seat');
      const cutsAcross = holds || ['hidden', 'clip'].includes(style.overflowX);
      const cutsDown = holds || ['hidden', 'clip'].includes(style.overflowY);
      // Letters are drawn in the middle of the room a font claims: a sixth of it above and below is bare.
      const bare = line.box.height / 6;
      const across = cutsAcross && Math.max(box.left - line.box.left, line.box.right - box.right);
      const down = cutsDown && Math.max(box.top - line.box.top, line.box.bottom - box.bottom) - bare;
      if (across > 1 || down > 1)
        wrong.add(`"${{words(line)}}" sticks out of ${{around.tagName.toLowerCase()}}.${{around.className}} by `
          + `${{Math.round(Math.max(across, down))}} px`);
      if (['fixed', 'sticky'].includes(style.position)) break;
    }}
  }}
  return [...wrong];
}}"""
LYING_OVER: Final = f"""() => {{ {_LINES}
  // What stays in place while the page runs below it, and dialogs, are compared only with themselves.
  const layers = '.tray, [role=dialog], .toasts, .console-foot, .sheet-next';
  const layer = (line) => line.holder.closest(layers) ?? document.body;
  const all = lines().map((line) => ({{ ...line, layer: layer(line) }}));
  const wrong = new Set();
  all.forEach((one, nth) => {{
    for (const other of all.slice(nth + 1)) {{
      // How near to each other the lines of one text stand is for its sheet to say.
      if (other.layer !== one.layer || other.node === one.node) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const bare = (one.box.height + other.box.height) / 6;
      if (across > 2 && down > bare + 1)
        wrong.add(`"${{words(one)}}" and "${{words(other)}}" lie over each other by ${{Math.round(down)}} px`);
    }}
  }});
  return [...wrong];
}}"""
BESIDE: Final = "() => Math.max(0, document.scrollingElement.scrollWidth - innerWidth)"


async def unreadable(page: Page, state: str) -> list[str]:
    """What of the page's words cannot be read as it stands, each with the state it was found in."""
    beyond = await page.evaluate(BESIDE)
    found = [*await page.evaluate(CUT_OFF), *await page.evaluate(LYING_OVER)]
    if beyond:
        found.append(f"{beyond} px beside the page")
    return [f"{state}: {one}" for one in found]


async def count_of_lines(page: Page) -> int:
    """How many lines of text are drawn: what was looked at."""
    return int(await page.evaluate(f"() => {{ {_LINES} return lines().length; }}"))
