/** Opens the picker from a page of your CMS, and hands what the editor inserts to `insert`. */
export function openPicker(address, insert) {
  const picker = new URL(address, location.href);
  picker.searchParams.set('origin', location.origin);
  const opened = open(picker, 'dossier-picker', 'popup,width=1200,height=900');

  addEventListener('message', function hear({data, origin, source}) {
    if (source !== opened || origin !== picker.origin || data?.type !== 'dossier-widget') return;
    removeEventListener('message', hear);
    opened.close();
    insert(data);
  });
}
