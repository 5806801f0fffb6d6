export async function plans() { return 0; }
