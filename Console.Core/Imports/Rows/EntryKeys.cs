using System.Security.Cryptography;
using System.Text;
using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Imports.Rows;

/// <summary>
/// The key under which a row becomes a case. It follows from the row alone, so that the same row, however often and in whatever file it
/// comes back, is the same case: from the ledger's own number in its unit, or where there is none from the person, the item and the day.
/// </summary>
public static class EntryKeys
{
    public static Guid Of(LedgerEntry entry, Seal seal) => entry.Number is { } number
        ? Of($"number|{entry.Source.Code}|{number}")
        : Of($"person|{entry.Source.Code}|{seal.Blind(entry.Identity)}|{entry.Item.Id:n}|{Beijing.Day(entry.ReceivedAt):yyyyMMdd}");

    private static Guid Of(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"import|{text}")).AsSpan(0, 16));
}
