/* A button that copies the text above it. Without clipboard it marks the text, to copy by hand. */
const button = document.querySelector<HTMLButtonElement>('[data-copy]');
const text = document.querySelector<HTMLTextAreaElement>('#share-text');
const said = document.querySelector('[data-copy-said]');
if (button && text) {
  button.hidden = false;
  button.addEventListener('click', () => {
    text.select();
    navigator.clipboard?.writeText(text.value).then(
      () => said?.replaceChildren(button.dataset.copied ?? ''),
      () => undefined,
    );
  });
}
