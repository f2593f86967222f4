// What the page asks: controls in sight that have no answer yet and are not called optional; a
// group of radios counts once. What lies folded, or has a default, is not asked.
() => {
  const asked = new Set();
  const name = (control) =>
    (control.type === 'radio' && control.closest('fieldset')?.querySelector('legend')?.textContent) ||
    control.labels?.[0]?.textContent ||
    control.getAttribute('aria-label') ||
    control.name;
  for (const control of document.querySelectorAll('main input, main select, main textarea')) {
    const silent = ['hidden', 'submit', 'button', 'checkbox', 'search'].includes(control.type);
    if (silent || control.disabled || control.readOnly || !control.checkVisibility()) continue;
    if (control.closest('.field')?.querySelector('.optional')) continue;
    const answered =
      control.type === 'radio'
        ? [...document.getElementsByName(control.name)].some((each) => each.checked)
        : control.value !== '';
    if (!answered) asked.add(name(control).trim());
  }
  return [...asked];
};
