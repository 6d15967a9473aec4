namespace GovConsole.Reports.Pdf.Layout;

/// <summary>Deals strips out to pages. A strip taller than a page gets one of its own, so it always comes to an end.</summary>
internal sealed class Paginator
{
    private readonly float capacity;
    private readonly List<IReadOnlyList<Placed>> pages = [];
    private readonly List<Strip> waiting = [];
    private List<Placed> page = [];
    private float y;

    private Paginator(float capacity) => this.capacity = capacity;

    public static IReadOnlyList<IReadOnlyList<Placed>> Pages(IEnumerable<Strip> strips, float capacity)
    {
        var paginator = new Paginator(capacity);
        foreach (var strip in strips) paginator.Take(strip);
        paginator.Settle();
        paginator.Turn(head: null);
        return paginator.pages;
    }

    private void Take(Strip strip)
    {
        waiting.Add(strip);
        var awaitsMore = strip.KeepWithNext || (strip.IsGap && waiting.Count > 1);
        if (!awaitsMore) Settle();
    }

    private void Settle()
    {
        var together = waiting.Sum(strip => strip.Height);
        // More kept together than a page holds cannot be kept together.
        if (!Fits(together) && together <= capacity && !waiting[0].IsGap) Turn(waiting[0].Head);
        foreach (var strip in waiting) Put(strip);
        waiting.Clear();
    }

    private void Put(Strip strip)
    {
        if (strip.IsGap && (page.Count == 0 || !Fits(strip.Height))) return;
        if (strip.IsBreak || !Fits(strip.Height)) Turn(strip.Head);
        if (strip.IsBreak) return;

        page.Add(new(strip, y));
        y += strip.Height;
    }

    private bool Fits(float height) => y + height <= capacity;

    private void Turn(Strip? head)
    {
        if (page.Count == 0) return;

        pages.Add(page);
        page = [];
        y = 0;
        if (head is not null) Put(head);
    }
}
