/**
 * The fonts of the page that a drawing is set in, as a style element with the files inside it: a picture may load
 * nothing. A font that cannot be read is left out, and the system's stands in.
 */
export async function fontFaces(drawing: Element): Promise<SVGStyleElement> {
  const families = [...drawing.querySelectorAll('[font-family]')].map((mark) => mark.getAttribute('font-family') ?? '');
  const used = [...document.styleSheets]
    .flatMap(facesOf)
    .filter(({ family }) => families.some((list) => list.includes(family)));
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = (await Promise.all(used.map(({ rule, base }) => withFile(rule, base)))).join('\n');
  return style;
}

interface Face {
  family: string;
  rule: string;
  /** What the addresses in the rule are relative to. */
  base: string;
}

function facesOf(sheet: CSSStyleSheet): Face[] {
  const base = sheet.href ?? document.baseURI;
  return rulesOf(sheet).flatMap((rule) =>
    rule instanceof CSSFontFaceRule
      ? [{ family: rule.style.getPropertyValue('font-family').replace(/["']/g, ''), rule: rule.cssText, base }]
      : [],
  );
}

/** The rules of a sheet from elsewhere, as an extension's, are closed to the page. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

const address = /url\(["']?([^"')]+)["']?\)/;

async function withFile(rule: string, base: string): Promise<string> {
  const file = address.exec(rule)?.[1];
  if (file === undefined || file.startsWith('data:')) return rule;
  try {
    const reply = await fetch(new URL(file, base));
    return reply.ok ? rule.replace(address, `url(${await dataUrl(await reply.blob())})`) : '';
  } catch {
    return '';
  }
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('The font could not be read'));
    reader.readAsDataURL(blob);
  });
