(() => {
  "use strict";
  const form = document.getElementById("filters");
  if (!form) return;
  const cards = [...document.querySelectorAll(".conflict")];
  const disputes = [...document.querySelectorAll(".dispute")];
  const status = form.querySelector("output");

  const keeps = (card) => {
    const want = form.elements;
    const name = want.who.value.trim().toLowerCase();
    if (name && !card.dataset.who.includes(name)) return false;
    if (want.type.value && ![card.dataset.type, card.dataset.class].includes(want.type.value)) return false;
    if (Number(card.dataset.strength) < Number(want.strength.value)) return false;
    if (want.from.value && !(card.dataset.to >= want.from.value)) return false;
    if (want.to.value && !(card.dataset.from && card.dataset.from <= want.to.value)) return false;
    return true;
  };

  const apply = () => {
    let shown = 0;
    for (const card of cards) {
      card.hidden = !keeps(card);
      if (!card.hidden) shown += 1;
    }
    for (const dispute of disputes) {
      dispute.hidden = !dispute.querySelector(".conflict:not([hidden])");
      for (const more of dispute.querySelectorAll("details.more"))
        more.hidden = !more.querySelector(".conflict:not([hidden])");
    }
    status.textContent = shown === cards.length ? `All ${shown} conflicts` : `${shown} of ${cards.length} conflicts`;
  };

  const reveal = () => {
    const card = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const more = card && card.closest("details");
    if (more) more.open = true;
    if (card && card.hidden) { form.reset(); apply(); }
  };

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  for (const name of document.querySelectorAll(".names [data-name]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "show these";
    button.setAttribute("aria-label", `show these: conflicts with ${name.dataset.name}`);
    button.addEventListener("click", () => {
      form.reset();
      setTimeout(() => {
        form.elements.who.value = name.dataset.name;
        apply();
        form.scrollIntoView();
        form.elements.who.focus();
      });
    });
    name.append(" ", button);
  }
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", () => document.querySelectorAll(".conflict details, details.map, details.more").forEach((each) => (each.open = true)));
  apply();
  reveal();
})();
