namespace GovConsole.Assessments.Scores;

/// <summary>What a quarter comes to: a subject loses at most what it counts.</summary>
public sealed record Score(IReadOnlyDictionary<Subject, int> Subjects)
{
    public int Total => Subjects.Values.Sum();
    public Grade Grade => Grades.Of(Total);

    public static Score Of(IEnumerable<(Ground Ground, int Points)> deductions)
    {
        var lost = deductions.ToLookup(one => one.Ground.SubjectOf(), one => one.Points);
        return new(Enum.GetValues<Subject>().ToDictionary(subject => subject, subject => Math.Max(0, subject.Full() - lost[subject].Sum())));
    }
}
