namespace GovConsole.Tables;

/// <summary>What a cell of an uploaded table holds, as the program that wrote it meant it.</summary>
public enum CellKind { Empty, Text, Number, Date, Truth, Fault }

/// <summary>One cell: its words as a reader sees them, and the number or the moment behind them where there is one.</summary>
public readonly record struct Cell(CellKind Kind, string Text)
{
    public static readonly Cell Empty = new(CellKind.Empty, "");

    public double? Number { get; init; }
    /// <summary>The moment of a date, and of a plain number the moment it would be as a date; wall-clock time of no zone.</summary>
    public DateTime? Moment { get; init; }
    /// <summary>Part of a merged area that begins elsewhere; its words are those of the area's first cell.</summary>
    public bool Covered { get; init; }
    /// <summary>Computed by a formula; the words are what it last gave, the formula itself is never read.</summary>
    public bool Computed { get; init; }

    public bool IsEmpty => Kind is CellKind.Empty;

    public static Cell Of(string text) => text.Length == 0 ? Empty : new(CellKind.Text, text);

    public static Cell Of(double number) => new(CellKind.Number, Numbers.Words(number)) { Number = number };

    public static Cell Of(DateTime moment, double? serial = null) =>
        new(CellKind.Date, Numbers.Words(moment)) { Moment = moment, Number = serial };
}
