using System.Text.Json;
using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Identities;
using GovConsole.Kernel;

namespace GovConsole.Reports.Ledgers.Exports;

public enum LedgerFormat { Xlsx, Csv }

/// <summary>导出: a ledger that somebody asked for as a file. It is written in the background, told of when it is whole, and kept for some days.</summary>
public sealed class LedgerFile
{
    public const int KeptDays = 7;

    private LedgerFile() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public string Number { get; private init; } = "";
    public Guid OwnerId { get; private init; }
    /// <summary>The post in which it was asked for; without it the file is nobody's any more.</summary>
    public Guid GrantId { get; private init; }
    public string Owner { get; private init; } = "";
    public UnitPath Unit { get; private init; } = null!;
    public Guid JobId { get; private set; }
    public DateTime AskedAt { get; private init; }

    public LedgerFormat Format { get; private init; }
    /// <summary>The language of its headings.</summary>
    public string Language { get; private init; } = "";
    /// <summary>Names of columns with commas between them.</summary>
    public string Columns { get; private init; } = "";
    /// <summary>The filter as it may be told, as JSON.</summary>
    public string Told { get; private init; } = "";
    /// <summary>What was searched for where it may not be told: sealed.</summary>
    public string? Sought { get; private init; }

    /// <summary>Under which name its bytes lie; each attempt at writing has its own.</summary>
    public Guid? Token { get; private set; }
    public long Rows { get; private set; }
    public long Bytes { get; private set; }
    /// <summary>SHA-256 of what is handed out, lower-case hexadecimal.</summary>
    public string Hash { get; private set; } = "";
    public DateTime? ReadyAt { get; private set; }
    public DateTime? ExpiresAt { get; private set; }
    public DateTime? FetchedAt { get; private set; }
    public DateTime? RemovedAt { get; private set; }

    public CaseFilter ToldFilter => JsonSerializer.Deserialize<CaseFilter>(Told)!;

    public IReadOnlyList<LedgerColumn> ColumnList => LedgerOrder.ColumnsOf(Columns);

    internal static LedgerFile Ask(AskLedgerFile.Input input, Seal seal, Actor actor, DateTime at)
    {
        var told = LedgerOrder.Disclosable(input.Filter);
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id, Number = ExportNumber.Of("TZ", at, [$"{told}", $"{id}"]), OwnerId = actor.AccountId, GrantId = actor.GrantId, Owner = actor.Name, Unit = actor.Unit,
            AskedAt = at, Format = input.Format, Language = input.Language, Columns = string.Join(',', input.Columns.Distinct().Order()),
            Told = JsonSerializer.Serialize(told), Sought = told.Text == input.Filter.Text ? null : seal.Close(input.Filter.Text!),
        };
    }

    /// <summary>The filter as it was asked by.</summary>
    internal CaseFilter Filter(Seal seal) => Sought is null ? ToldFilter : ToldFilter with { Text = seal.Open(Sought) };

    internal void Follow(Guid job) => JobId = job;

    internal void Finish(Guid token, long rows, long bytes, string hash, DateTime at) =>
        (Token, Rows, Bytes, Hash, ReadyAt, ExpiresAt) = (token, rows, bytes, hash, at, at.AddDays(KeptDays));

    internal void Fetch(DateTime at) => FetchedAt ??= at;

    internal void Remove(DateTime at) => RemovedAt = at;
}
