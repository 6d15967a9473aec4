namespace GovConsole.Assessments.Scores;

/// <summary>考核项目: the six parts of a quarter's hundred points.</summary>
public enum Subject
{
    /// <summary>场所设施</summary>
    Premises,
    /// <summary>代办员在岗</summary>
    OnDuty,
    /// <summary>办件与时限</summary>
    CasesInTime,
    /// <summary>台账档案</summary>
    Ledger,
    /// <summary>公示与制度</summary>
    Publicity,
    /// <summary>群众评价</summary>
    PublicVoice,
}

public static class Subjects
{
    private static readonly Dictionary<Subject, int> Table = new()
    {
        [Subject.Premises] = 15,
        [Subject.OnDuty] = 20,
        [Subject.CasesInTime] = 25,
        [Subject.Ledger] = 15,
        [Subject.Publicity] = 10,
        [Subject.PublicVoice] = 15,
    };

    /// <summary>What a subject counts when nothing is deducted; the six make a hundred.</summary>
    public static int Full(this Subject subject) => Table[subject];
}
