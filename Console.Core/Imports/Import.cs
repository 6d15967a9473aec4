using System.Text.Json;
using GovConsole.Cases;
using GovConsole.Imports.Layouts;
using GovConsole.Kernel;

namespace GovConsole.Imports;

public enum ImportState
{
    /// <summary>Uploaded; sheet, headings and columns are being chosen.</summary>
    Draft,
    /// <summary>Its cases are being written, all of them or none.</summary>
    Running,
    /// <summary>Every row is in the ledger.</summary>
    Done,
    /// <summary>Given up, or left lying too long; its upload is gone.</summary>
    Dropped,
}

/// <summary>导入: one ledger file that somebody kept elsewhere, on its way into the ledger.</summary>
public sealed class Import : IScoped
{
    public const int MostRows = 100_000;
    public const long MostBytes = 24L << 20;
    public const int NameMaxLength = 120;
    public const int ReasonMaxLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Number { get; init; }
    /// <summary>Chosen by the form, so that sending twice makes one import.</summary>
    public required Guid IntakeKey { get; init; }
    /// <summary>The file's name as it is shown; it never becomes a path.</summary>
    public required string FileName { get; init; }
    public required long FileBytes { get; init; }
    /// <summary>Where it was uploaded; its rows lie in this subtree.</summary>
    public required UnitPath Source { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    public required Guid CreatedById { get; init; }
    public required string CreatedBy { get; init; }
    public required DateTime CreatedAt { get; init; }

    public int SheetPlace { get; private set; }
    /// <summary>The row of the headings; 0 while nobody and nothing has found it.</summary>
    public int HeaderRow { get; private set; }
    public string Columns { get; private set; } = "{}";
    /// <summary>What the rows do not tell themselves: where, what, how and why so late.</summary>
    public string UnitCode { get; private set; } = "";
    public Guid? ItemId { get; private set; }
    public Channel? Channel { get; private set; }
    public string LateReason { get; private set; } = "";

    public ImportState State { get; private set; }
    public int Version { get; private set; }
    public Guid? JobId { get; private set; }
    public DateTime? StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Added { get; private set; }
    public int There { get; private set; }
    public int Skipped { get; private set; }

    public IReadOnlyDictionary<LedgerField, int> ColumnMap => JsonSerializer.Deserialize<Dictionary<LedgerField, int>>(Columns)!;

    /// <exception cref="RuleException"><c>Import.NotOpen</c> once the cases are being written.</exception>
    internal void Arrange(Arrangement arrangement)
    {
        if (State is not ImportState.Draft) throw new RuleException("Import.NotOpen");
        (SheetPlace, HeaderRow, Columns) = (arrangement.SheetPlace, arrangement.HeaderRow, JsonSerializer.Serialize(arrangement.Columns));
        (UnitCode, ItemId, Channel, LateReason) = (arrangement.UnitCode, arrangement.ItemId, arrangement.Channel, arrangement.LateReason.Trim());
        Version++;
    }

    public Arrangement Arrangement() => new()
    {
        SheetPlace = SheetPlace, HeaderRow = HeaderRow, Columns = new(ColumnMap), UnitCode = UnitCode, ItemId = ItemId, Channel = Channel, LateReason = LateReason,
    };

    /// <summary>Begins the run, or begins it anew after its job was cancelled or given up.</summary>
    internal void Start(Guid job, DateTime at, bool stalled)
    {
        if (State is not ImportState.Draft && !stalled) throw new RuleException("Import.NotOpen");
        Version++;
        (State, JobId, StartedAt) = (ImportState.Running, job, at);
    }

    internal void End(int added, int there, int skipped, DateTime at)
    {
        (State, Added, There, Skipped, EndedAt) = (ImportState.Done, added, there, skipped, at);
        Version++;
    }

    /// <summary>Nothing was written; somebody has to look at it.</summary>
    internal void GoBack()
    {
        State = ImportState.Draft;
        Version++;
    }

    internal void Drop(DateTime at, bool stalled)
    {
        if (State is not ImportState.Draft && !stalled) throw new RuleException("Import.NotOpen");
        (State, EndedAt) = (ImportState.Dropped, at);
        Version++;
    }
}

/// <summary>How somebody says a file is to be read, and what its rows do not tell themselves.</summary>
public sealed record Arrangement
{
    public int SheetPlace { get; set; }
    public int HeaderRow { get; set; }
    public Dictionary<LedgerField, int> Columns { get; set; } = [];
    public string UnitCode { get; set; } = "";
    public Guid? ItemId { get; set; }
    public Channel? Channel { get; set; }
    public string LateReason { get; set; } = "";
}
