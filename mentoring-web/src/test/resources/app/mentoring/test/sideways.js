// Empty when the page fits the window's width, else the elements that stick out.
() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .slice(0, 5)
    .map((element) => element.cloneNode(false).outerHTML.slice(0, 200));
  return [`scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`, ...out];
};
