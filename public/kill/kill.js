// Removes the service worker of the folder above and everything that it kept. IndexedDB is not touched.

const scope = new URL('../', location.href).href;

async function removeAll() {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  const ours = registrations.filter((registration) => registration.scope === scope);
  await Promise.all(ours.map((registration) => registration.unregister()));
  const names = (await self.caches?.keys()) ?? [];
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
}

const answer = document.getElementById('answer');
document.getElementById('remove').addEventListener('click', () => {
  removeAll().then(
    () => {
      answer.textContent = answer.dataset.done;
    },
    () => {
      answer.textContent = answer.dataset.failed;
    },
  );
});
