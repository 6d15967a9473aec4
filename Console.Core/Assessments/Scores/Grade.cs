namespace GovConsole.Assessments.Scores;

/// <summary>考核等次: 优秀 from 90, 良好 from 80, 合格 from 60, 不合格 below.</summary>
public enum Grade { Excellent, Good, Sufficient, Insufficient }

public static class Grades
{
    public static Grade Of(int total) => total switch { >= 90 => Grade.Excellent, >= 80 => Grade.Good, >= 60 => Grade.Sufficient, _ => Grade.Insufficient };
}
