import { startDesk, type TestDesk } from '../harness';

describe('the communes of the territory', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.close());

  test('are offered as one types, by name or by postcode', async () => {
    const byName = await desk.visitor.get('/api/places/communes?q=issoi');
    expect(byName.status).toBe(200);
    expect(byName.body.communes[0]).toMatchObject({
      insee: '63178',
      name: 'Issoire',
      postcode: '63500',
      departement: '63',
      departementName: 'Puy-de-Dôme',
    });

    const byPostcode = await desk.visitor.get('/api/places/communes?q=63500');
    expect(byPostcode.body.communes.map(({ name }: { name: string }) => name)).toContain('Issoire');

    const nothing = await desk.visitor.get('/api/places/communes?q=');
    expect(nothing.body).toEqual({ communes: [] });
  });

  test('are found from a position, with the distance', async () => {
    const near = await desk.visitor.get('/api/places/nearest?lat=45.545&lng=3.249');
    expect(near.status).toBe(200);
    expect(near.body.commune.name).toBe('Issoire');
    expect(near.body.km).toBeLessThan(2);
  });

  test('a position that is none is refused with what would be right', async () => {
    const wrong = await desk.visitor.get('/api/places/nearest?lat=95&lng=3');
    expect(wrong).toMatchObject({
      status: 400,
      body: { fields: { lat: 'Latitude from -90 to 90 degrees, as in 45.7772' } },
    });
  });
});
