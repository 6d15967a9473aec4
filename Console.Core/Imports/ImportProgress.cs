using System.Collections.Concurrent;

namespace GovConsole.Imports;

/// <summary>
/// How many rows of a running import are written. They are stored together or not at all, so no database can tell before the end; this process
/// knows of its own.
/// </summary>
public sealed class ImportProgress
{
    private readonly ConcurrentDictionary<Guid, int> written = new();

    public int Of(Guid import) => written.GetValueOrDefault(import);

    /// <summary>Told after each lot of rows how many there are by now.</summary>
    internal event Action<int>? Told;

    internal void Say(Guid import, int rows)
    {
        written[import] = rows;
        Told?.Invoke(rows);
    }

    internal void Forget(Guid import) => written.TryRemove(import, out _);
}
