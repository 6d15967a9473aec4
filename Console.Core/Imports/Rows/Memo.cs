namespace GovConsole.Imports.Rows;

/// <summary>Remembers what was found out: a ledger says the same few names a hundred thousand times. What says a new one in every row is not remembered for ever.</summary>
internal sealed class Memo<TKey, TValue>(Func<TKey, TValue> find) where TKey : notnull
{
    private const int Most = 4_096;

    private readonly Dictionary<TKey, TValue> known = [];

    public TValue this[TKey key]
    {
        get
        {
            if (known.TryGetValue(key, out var value)) return value;
            value = find(key);
            if (known.Count < Most) known[key] = value;
            return value;
        }
    }
}
