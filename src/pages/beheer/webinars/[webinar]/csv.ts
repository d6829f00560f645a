import type { APIRoute } from 'astro';

export const prerender = false;

/** Everyone on the lists as a file to save; never shown in the browser. */
export const GET: APIRoute = async ({ params, locals }) => {
  const { desk, services } = locals;
  const view = await services.webinar(params.webinar ?? '');
  if (!view) return new Response(null, { status: 404 });
  const { id } = view.webinar;
  const day = desk.now().toISOString().slice(0, 10);
  return new Response(await desk.csv(id, 'nl'), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${id}-${day}.csv"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
};
