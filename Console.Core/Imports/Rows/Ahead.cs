namespace GovConsole.Imports.Rows;

internal static class Ahead
{
    /// <summary>Takes the next of them on another thread while the last one is worked on; never more than one is waiting.</summary>
    public static async IAsyncEnumerable<T> AheadAsync<T>(this IEnumerable<T> source)
    {
        using var items = source.GetEnumerator();
        var next = Task.Run(items.MoveNext);
        try
        {
            while (await next)
            {
                var item = items.Current;
                next = Task.Run(items.MoveNext);
                yield return item;
            }
        }
        finally
        {
            // Whoever stops early must not leave a thread in what is closed next.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
