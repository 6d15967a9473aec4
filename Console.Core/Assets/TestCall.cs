namespace GovConsole.Assets;

/// <summary>What a test call came to: 接通, 无人接听, 错号空号, 占线.</summary>
public enum TestCallResult { Answered, Unanswered, WrongNumber, Engaged }

/// <summary>电话抽测: somebody called the telephone of a point to see whether it is answered. Calls are added and never changed.</summary>
public sealed class TestCall
{
    public const int NoteMaxLength = 200;
    public const int MostSeconds = 600;

    public long Id { get; private init; }
    public required string Code { get; init; }
    public required DateOnly On { get; init; }
    /// <summary>The number that was called, as it stood in the register then.</summary>
    public required string Phone { get; init; }
    public required TestCallResult Result { get; init; }
    public required int Seconds { get; init; }
    public string? Note { get; init; }
    public required DateTime RecordedAt { get; init; }
    public required Guid ById { get; init; }
    public required string By { get; init; }
}
