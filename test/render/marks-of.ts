/** Every mark of a picture on a page: its node, its text, and its box relative to the picture, in CSS pixels. */
export const marksOf = (svg: SVGSVGElement) => {
  const origin = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('[class^="mark-"]:not(.mark-group) > *')].map((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { node, text: node.textContent, box: [left - origin.left, top - origin.top, width, height] };
  });
};
