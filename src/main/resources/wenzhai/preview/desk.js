// The writer's own pages: sorts and sifts the table of files, and loads the page anew when something changed.
(() => {
  'use strict';

  const {build} = document.currentScript.dataset;

  const sortable = table => {
    const body = table.tBodies[0];
    const rows = Array.from(body.rows);
    const heads = Array.from(table.tHead.rows[0].cells);

    const value = (row, column) => row.cells[column].dataset.count || row.cells[column].textContent;

    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        heads.forEach(other => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const order = new Intl.Collator('zh', {numeric: true});
        rows.sort((one, other) => order.compare(value(one, column), value(other, column)) * (down ? -1 : 1));
        body.append(...rows);
      });
    });

    document.getElementById('filter').addEventListener('input', event => {
      const wanted = event.target.value.toLowerCase();
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
  };

  addEventListener('DOMContentLoaded', () => {
    const table = document.getElementById('files');
    if (table) sortable(table);
  });

  const events = new EventSource('/_preview/events');
  const hear = event => {
    if (event.data !== build) location.reload();
  };
  events.addEventListener('build', hear);
  events.addEventListener('reload', hear);
  events.addEventListener('style', () => location.reload());
  events.addEventListener('notes', () => location.reload());
  addEventListener('pagehide', () => events.close());
})();
