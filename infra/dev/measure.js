// What can be wrong with how a letter or a page looks, as a list of lines; empty where nothing is.
(() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  const wide = document.documentElement.scrollWidth;
  if (wide > width) found.push(`scrolls sideways: ${wide} of ${width} px`);

  const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.replace(/[\s\u00a0\u200c\u034f]+/g, " ").trim();
    const parent = walker.currentNode.parentElement;
    if (!text || !shown(parent) || parent.closest("style, script, svg, details:not([open]) > :not(summary)")) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    if (boxes.length) words.push({ text: text.slice(0, 40), parent, boxes });
  }

  const sizes = words.map((one) => parseFloat(getComputedStyle(one.parent).fontSize));
  const smallest = Math.min(...sizes);
  words.forEach((one, index) => { if (sizes[index] < 14) found.push(`text of ${sizes[index]} px: ${one.text}`); });

  for (const { text, boxes } of words) {
    if (boxes.some((box) => box.right > width + 1 || box.left < -1)) found.push(`runs out of the page: ${text}`);
  }
  for (let first = 0; first < words.length; first++) {
    for (let second = first + 1; second < words.length; second++) {
      const overlap = words[first].boxes.some((a) => words[second].boxes.some((b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6));
      if (overlap) found.push(`overlaps: ${words[first].text} / ${words[second].text}`);
    }
  }

  const rgb = (color) => (color.match(/[\d.]+/g) || []).map(Number);
  const paper = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const [red, green, blue, alpha = 1] = rgb(getComputedStyle(one).backgroundColor);
      if (alpha > 0) return [red, green, blue];
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255];
  };
  const luminance = (color) => color.slice(0, 3)
    .map((one) => one / 255)
    .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
  let least = 21;
  for (const { text, parent } of words) {
    const [low, high] = [luminance(rgb(getComputedStyle(parent).color)), luminance(paper(parent))].sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    least = Math.min(least, ratio);
    if (ratio < 4.5) found.push(`contrast ${ratio.toFixed(1)}: ${text}`);
  }
  const targets = [...document.querySelectorAll("a, button, input, select, summary")].filter(shown);
  for (const one of targets.filter((each) => getComputedStyle(each).display !== "inline")) {
    const box = one.getBoundingClientRect();
    if (box.height && box.height < 24) found.push(`a target of ${Math.round(box.height)} px: ${one.textContent.trim().slice(0, 40)}`);
  }
  return { found: [...new Set(found)], smallest, contrast: Math.round(least * 10) / 10, height: document.documentElement.scrollHeight };
})()
